import { expect, test } from "vitest";
import { withVote } from "./vote.ts";

const poll = {
  myChoiceId: null,
  totalVoteCount: 3,
  choices: [
    { id: "a", text: "Monday", voteCount: 2, voteCountRatio: 2 / 3 },
    { id: "b", text: "Tuesday", voteCount: 1, voteCountRatio: 1 / 3 },
  ],
};

test("a first vote adds to its choice and to the total", () => {
  expect(withVote(poll, "b")).toMatchObject({
    myChoiceId: "b",
    totalVoteCount: 4,
    choices: [
      { voteCount: 2, voteCountRatio: 0.5 },
      { voteCount: 2, voteCountRatio: 0.5 },
    ],
  });
});

test("a changed mind moves the vote and leaves the total", () => {
  const after = withVote(withVote(poll, "b"), "a");
  expect(after).toMatchObject({ myChoiceId: "a", totalVoteCount: 4, choices: [{ voteCount: 3 }, { voteCount: 1 }] });
});

test("a vote that is taken back leaves the poll as it was", () => {
  expect(withVote(withVote(poll, "a"), null)).toEqual(poll);
});
