import { expect, test } from "vitest";
import { chooseVersion, NoCommonVersionError } from "./versions.ts";

const offer = (...versions: string[]) => versions.map((version) => ({ version, url: `/services/data/v${version}` }));

test("the newest version that both sides support is used", () => {
  expect(chooseVersion(offer("31.0", "58.0", "66.0"), null)).toBe("66.0");
});

test("versions newer than the client are not used", () => {
  expect(chooseVersion(offer("66.0", "67.0", "99.0"), null)).toBe("67.0");
});

test("a pinned version is used as it is", () => {
  expect(chooseVersion(offer("66.0"), "58.0")).toBe("58.0");
});

test("an org without a common version, or with a malformed list, causes a specific error", () => {
  expect(() => chooseVersion(offer("31.0", "40.0"), null)).toThrow(NoCommonVersionError);
  expect(() => chooseVersion({ error: "?" }, null)).toThrow(NoCommonVersionError);
});
