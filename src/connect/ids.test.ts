import { expect, test } from "vitest";
import { isId, keyPrefix, toId18 } from "./ids.ts";

test("an id of 15 characters becomes the 18-character one that the API answers with", () => {
  expect(toId18("0053h000002xQ5s")).toBe("0053h000002xQ5sAAE");
  expect(toId18("0D53h00000n2hpk")).toBe("0D53h00000n2hpkCAA");
});

test("an id of 18 characters and text that is no id stay as they are", () => {
  expect(toId18("0053h000002xQ5sAAE")).toBe("0053h000002xQ5sAAE");
  expect(toId18("me")).toBe("me");
});

test("only 15 or 18 letters and digits are an id", () => {
  expect(isId("0053h000002xQ5s")).toBe(true);
  expect(isId("0053h000002xQ5sAAE")).toBe(true);
  expect(isId("0053h000002xQ5sA")).toBe(false);
  expect(isId("../../services/x")).toBe(false);
});

test("the key prefix says what an id names", () => {
  expect(keyPrefix("0F9xx0000000001CAA")).toBe("0F9");
});
