import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { drawCapabilities, TEST_ELEMENT_ID } from "~/testing/draw-capabilities.tsx";

const vote = vi.hoisted(() => vi.fn());
vi.mock("~/connect/feed-element-changes.ts", async (original) => ({ ...(await original()), setPollVote: vote }));

beforeEach(() => {
  vi.clearAllMocks();
  vote.mockResolvedValue({});
});

const poll = {
  choices: [
    { id: "09A000000000001AAA", text: "Tuesday", voteCount: 3, voteCountRatio: 0.75 },
    { id: "09A000000000002AAA", text: "Friday", voteCount: 1, voteCountRatio: 0.25 },
  ],
  myChoiceId: "09A000000000002AAA",
  totalVoteCount: 4,
};

describe("a poll", () => {
  test("shows each choice with its share and votes, and all votes", () => {
    drawCapabilities({ poll });
    expect(screen.getByRole("button", { name: "Tuesday 75%, 3 votes" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Friday 25%, 1 vote" })).toBeTruthy();
    expect(screen.getByText("4 votes")).toBeTruthy();
  });

  test("folds where it has many choices, below the own one", async () => {
    const choices = Array.from({ length: 10 }, (_, index) => ({
      id: `09A00000000000${index}AAA`,
      text: `Day ${index + 1}`,
      voteCount: index,
    }));
    const voted = within(drawCapabilities({ poll: { choices, totalVoteCount: 45, myChoiceId: "09A000000000007AAA" } }));
    expect(voted.getAllByRole("listitem")).toHaveLength(8);
    const open = within(drawCapabilities({ poll: { choices, totalVoteCount: 45 } }));
    expect(open.getAllByRole("listitem")).toHaveLength(6);
    await userEvent.click(open.getByRole("button", { name: "Show more" }));
    expect(open.getAllByRole("listitem")).toHaveLength(10);
  });

  test("marks the own choice", () => {
    drawCapabilities({ poll });
    expect(screen.getByRole("button", { pressed: true }).textContent).toContain("Friday");
  });

  test("votes for what is pressed, but not again for the own choice", async () => {
    drawCapabilities({ poll });
    await userEvent.click(screen.getByRole("button", { name: /Friday/ }));
    expect(vote).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: /Tuesday/ }));
    expect(vote).toHaveBeenCalledExactlyOnceWith(expect.anything(), TEST_ELEMENT_ID, "09A000000000001AAA");
  });

  test("reckons with the org's ratio where counts are missing", () => {
    drawCapabilities({ poll: { choices: [{ id: "a", text: "Yes", voteCountRatio: 0.4 }] } });
    expect(screen.getByRole("button", { name: /40%/ })).toBeTruthy();
  });

  test("in a closed conversation shows its results, and nothing to press", () => {
    drawCapabilities({ poll, close: { isClosed: true, canContextUserUpdateIsClosed: false } });
    expect(within(screen.getByRole("list", { name: "Poll" })).getByText("Tuesday")).toBeTruthy();
    expect(screen.getByText("4 votes")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("in a shared post can only be read", () => {
    drawCapabilities({ feedEntityShare: { feedEntity: { id: "0D5000000000002AAA", capabilities: { poll } } } });
    const list = screen.getByRole("list", { name: "Poll" });
    expect(within(list).getByText("Tuesday")).toBeTruthy();
    expect(within(list).queryByRole("button")).toBeNull();
  });

  test.each([[{ choices: [] }], [{ choices: null, totalVoteCount: 3 }], [{}]])("without choices (%j) draws nothing", (empty) => {
    expect(drawCapabilities({ poll: empty }).textContent).toBe("");
  });
});
