import { describe, expect, test } from "vitest";
import { plural } from "../plural.ts";
import { language as english } from "./en/language.ts";
import { language as strange } from "./en-XA/language.ts";
import { pseudo } from "./pseudo.ts";

describe("a pseudo-localized text", () => {
  test("is in brackets, accented, and a third longer", () => {
    const text = pseudo("Write to the group");
    expect(text).toMatch(/^⟦.*⟧$/);
    expect(text).not.toMatch(/[a-z]/i);
    expect(text.length - 2).toBeGreaterThanOrEqual("Write to the group".length * 1.35);
    expect(pseudo("Sky")).toBe("⟦Šķý~~⟧");
  });

  test("keeps its parameters, also if one contains another", () => {
    const { greet } = pseudo({ greet: (name: string, place: string) => `Hello ${name}, welcome to ${place}` });
    expect(greet("Ann", "Anne's (a+b)")).toContain("Ann, ");
    expect(greet("Ann", "Anne's (a+b)")).toContain("Anne's (a+b)");
    expect(greet("", "here")).toContain("here");
  });

  test("uses the language's plurals", () => {
    const { posts } = pseudo({ posts: (count: number) => plural(count, { one: "# post", other: "# posts" }) });
    expect(posts(1)).toBe("⟦1 þóóšť~~⟧");
    expect(posts(1200)).toContain("1,200");
  });
});

test("every English text has a pseudo-localized one, at any depth", async () => {
  const names = (texts: object): string[] =>
    Object.entries(texts).flatMap(([name, text]) => (typeof text === "object" ? names(text).map((inner) => `${name}.${inner}`) : [name]));
  expect(names(strange.first)).toEqual(names(english.first));
  expect(names(await strange.late())).toEqual(names(await english.late()));
  expect(strange.first.messages.navigation.news).toBe("⟦Ñééŵš~⟧");
});
