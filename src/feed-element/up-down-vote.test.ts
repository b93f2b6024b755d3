import { expect, test } from "vitest";
import { withUpDownVote } from "./up-down-vote.ts";

test("a vote moves from up to down and is taken back, and counts once", () => {
  const none = { myVote: "None", upVoteCount: 2, downVoteCount: 1 };
  const up = withUpDownVote(none, "Up");
  expect(up).toEqual({ myVote: "Up", upVoteCount: 3, downVoteCount: 1 });
  expect(withUpDownVote(up, "Up")).toEqual(up);
  expect(withUpDownVote(up, "Down")).toEqual({ myVote: "Down", upVoteCount: 2, downVoteCount: 2 });
  expect(withUpDownVote(up, "None")).toEqual(none);
});

test("where the org sends no counts, they begin at none", () => {
  expect(withUpDownVote({}, "Down")).toEqual({ myVote: "Down", upVoteCount: 0, downVoteCount: 1 });
});
