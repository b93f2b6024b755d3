import { describe, expect, expectTypeOf, test } from "vitest";
import { byName } from "./by-name.ts";
import { language as english, type Texts } from "./en/language.ts";
import { area } from "./language.ts";
import { messages } from "./messages.ts";
import type { Translated } from "./translated.ts";

describe("a language's type, compared with English,", () => {
  const notFound = { title: "Hier ist nichts", text: "Die Adresse ist falsch.", toNews: "Zu den Neuigkeiten" };

  test("requires every text", () => {
    expectTypeOf(notFound).toExtend<Texts["not-found"]>();
    const { text: _left, ...others } = notFound;
    expectTypeOf(others).not.toExtend<Texts["not-found"]>();
    // @ts-expect-error a text is missing
    ({ title: "Hier ist nichts", text: "" }) satisfies Texts["not-found"];
    // @ts-expect-error a text is there that English has not
    ({ ...notFound, more: "Mehr" }) satisfies Texts["not-found"];
    // @ts-expect-error an area is missing
    ({}) satisfies Pick<Texts, "keys">;
  });

  test("allows no other parameters", () => {
    type Label = Texts["messages"]["element"]["label"];
    expectTypeOf((name: string, reason: string) => `„${name}“: ${reason}`).toExtend<Label>();
    // A language may ignore parameters.
    ((name) => `„${name}“`) satisfies Label;
    // @ts-expect-error a count where English has a name
    ((name: number) => `${name}`) satisfies Label;
    // @ts-expect-error one more than English gives
    ((name, reason, count) => `${name} ${reason} ${count}`) satisfies Label;
    // @ts-expect-error a word where English makes a sentence
    "Fehler" satisfies Label;
  });

  test("lets alone what is listed be left out: areas, and single texts at any depth", () => {
    interface English {
      area: { text: string; say: (name: string) => string; inner: { one: string; two: string } };
      other: { text: string };
    }
    type Left = Translated<English, "other" | "area.text" | "area.inner.two">;
    expectTypeOf({ area: { say: (name: string) => name, inner: { one: "" } } }).toExtend<Left>();
    ({ area: { text: "", say: () => "", inner: { one: "", two: "" } }, other: { text: "" } }) satisfies Left;
    // @ts-expect-error a text is missing that is not listed
    ({ area: { say: (name) => name, inner: {} } }) satisfies Left;
    // @ts-expect-error an area is missing that is not listed
    ({}) satisfies Left;
    // @ts-expect-error half of an area that is listed as a whole
    ({ area: { say: () => "", inner: { one: "" } }, other: {} }) satisfies Left;
  });

  test("requires every text keyed by a name of the org, and can be read with any name", () => {
    const roles = byName({ Owner: "Besitzer", Member: "Mitglied" });
    expect([roles.Owner, roles["Somebody"]]).toEqual(["Besitzer", undefined]);
    expectTypeOf(roles.Owner).toEqualTypeOf<string>();
    expectTypeOf(roles["Somebody"]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error one is missing
    byName({ GroupOwner: "", GroupManager: "" }) satisfies Texts["groups"]["roles"];
  });
});

test("objects that modules have imported are filled when the texts load", () => {
  expect(messages.navigation.news).toBe(english.first.messages.navigation.news);
  expect(area("messages")).toBe(messages);
});
