import { MutationObserver, QueryClient } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { isOutrun, noteChange, readUpToDate } from "./outrun.ts";

/** An answer that comes when it is told to. */
function answerToCome<Answer>() {
  let come: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>((resolve) => (come = resolve));
  return { answer, come };
}

/** A change of an element on its way to the org, which ends when it is told to. */
function beginChange(client: QueryClient, id: string): () => void {
  const { answer, come } = answerToCome<void>();
  void new MutationObserver(client, { mutationKey: ["chatterLikes", id], mutationFn: () => answer }).mutate();
  return () => come();
}

describe("what the org answers", () => {
  test("is outrun by what was changed since it was asked for, and by nothing else", async () => {
    const client = new QueryClient();
    noteChange("0D51");
    expect(isOutrun(client, "0D51", Date.now() - 10)).toBe(true);
    expect(isOutrun(client, "0D51", Date.now() + 10)).toBe(false);
    expect(isOutrun(client, "0D52", Date.now() - 10)).toBe(false);
  });

  test("is outrun by a change that is still on its way", async () => {
    const client = new QueryClient();
    const end = beginChange(client, "0D53");
    expect(isOutrun(client, "0D53", Date.now())).toBe(true);
    expect(isOutrun(client, "0D54", Date.now())).toBe(false);
    end();
    await vi.waitFor(() => expect(isOutrun(client, "0D53", Date.now())).toBe(false));
  });
});

describe("reading an element", () => {
  test("asks once where nobody changes it", async () => {
    const ask = vi.fn(async () => "answer");
    expect(await readUpToDate(new QueryClient(), "0D55", ask)).toBe("answer");
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("asks again, when the change has reached the org, for what was changed meanwhile", async () => {
    const client = new QueryClient();
    const first = answerToCome<string>();
    const ask = vi.fn(() => (ask.mock.calls.length === 1 ? first.answer : Promise.resolve("after")));
    const read = readUpToDate(client, "0D56", ask);
    const end = beginChange(client, "0D56");
    first.come("before");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ask).toHaveBeenCalledTimes(1);
    end();
    expect(await read).toBe("after");
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
