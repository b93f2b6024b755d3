import { expect, test } from "vitest";
import { countReplies, type Thread, threadsOf } from "./threads.ts";

function drawn(ids: string, parents: Record<string, string>): string {
  const draw = (threads: readonly Thread[]): string =>
    threads.map(({ id, replies }) => (replies.length > 0 ? `${id}(${draw(replies)})` : id)).join(" ");
  return draw(threadsOf([...ids], (id) => parents[id]));
}

test("answers stand below what they answer, as deep as they go, and in their order", () => {
  expect(drawn("abcdef", { b: "a", d: "b", e: "a", f: "c" })).toBe("a(b(d) e) c(f)");
});

test("an answer whose beginning is not here stands for itself, with what answers it", () => {
  expect(drawn("bcd", { b: "a", c: "b" })).toBe("b(c) d");
});

test("answers that answer each other, or themselves, are all there", () => {
  expect(drawn("abc", { a: "b", b: "a", c: "c" })).toBe("a(b) c");
});

test("all that stand below a comment are counted", () => {
  expect(countReplies(threadsOf([..."abcd"], (id) => ({ b: "a", c: "b", d: "a" })[id])[0]?.replies ?? [])).toBe(3);
});
