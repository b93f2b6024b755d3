import { expect, test } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { outboxOf } from "./outbox.ts";

const GROUP = "0F9000000000001AAA";

test("a confirmed post in a group is taken once by its feed and once by the news, and by no other feed", () => {
  const outbox = outboxOf(testStore());
  outbox.addPosted(GROUP, { id: "0D5000000000001AAA" });
  expect(outbox.takePosted("005000000000009AAA")).toEqual([]);
  for (const subjectId of [GROUP, "me"]) {
    expect(outbox.takePosted(subjectId)).toEqual([{ id: "0D5000000000001AAA" }]);
    expect(outbox.takePosted(subjectId)).toEqual([]);
  }
});

test("what nobody takes is not kept for ever", () => {
  const outbox = outboxOf(testStore());
  for (let number = 0; number < 100; number++) outbox.addPosted("me", { id: `${number}` });
  const taken = outbox.takePosted("me");
  expect(taken.length).toBeLessThan(50);
  expect(taken.at(-1)).toEqual({ id: "99" });
});
