// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { ownKeys, setOwnKeys } from "./own-keys.ts";

afterEach(() => localStorage.clear());

test("chosen keys are kept on the device, and none at all leaves nothing there", () => {
  setOwnKeys({ like: ["x"] });
  expect(ownKeys()).toEqual({ like: ["x"] });
  setOwnKeys({});
  expect(ownKeys()).toEqual({});
  expect(localStorage).toHaveLength(0);
});

test.each(["null", "[1]", '{"like":"x","next":[1],"mute":["m"]}', "{broken"])("what is stored wrongly is left out: %s", (stored) => {
  localStorage.setItem("chatter:keys", stored);
  expect(ownKeys()).toEqual(stored.includes("mute") ? { mute: ["m"] } : {});
});
