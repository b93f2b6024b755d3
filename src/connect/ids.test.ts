import { expect, test } from "vitest";
import { isId, keyPrefix, toId18 } from "./ids.ts";

test("a 15-character id becomes the 18-character one that the API uses", () => {
  expect(toId18("0053h000002xQ5s")).toBe("0053h000002xQ5sAAE");
  expect(toId18("0D53h00000n2hpk")).toBe("0D53h00000n2hpkCAA");
});

test("an 18-character id, and text that is not an id, are returned unchanged", () => {
  expect(toId18("0053h000002xQ5sAAE")).toBe("0053h000002xQ5sAAE");
  expect(toId18("me")).toBe("me");
});

test("an id has exactly 15 or 18 letters and digits", () => {
  expect(isId("0053h000002xQ5s")).toBe(true);
  expect(isId("0053h000002xQ5sAAE")).toBe(true);
  expect(isId("0053h000002xQ5sA")).toBe(false);
  expect(isId("../../services/x")).toBe(false);
});

test("the key prefix tells the type", () => {
  expect(keyPrefix("0F9xx0000000001CAA")).toBe("0F9");
});
