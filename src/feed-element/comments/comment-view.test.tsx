import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Comment } from "~/connect/contract/comments.ts";
import { COMMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { loadRareViews } from "~/feed-element/capabilities/rare.tsx";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { ToastHost } from "~/ui/toast-host.tsx";
import { CommentItem } from "./comment-view.tsx";

await loadRareViews();
afterEach(() => void vi.unstubAllGlobals());

const ID = "0D7000000000001AAA";
const LIN = { id: "005Hs00000Qm1ZcIAJ", name: "Lin", type: "User" };

function draw(comment: Comment) {
  const store = testStore();
  receive(store, COMMENTS, { id: ID, user: LIN, ...comment }, store.records.tick());
  renderInApp(
    <>
      <CommentItem id={ID} elementId="0D5Hs0000000001KAA" />
      <ToastHost />
    </>,
    store,
  );
  return screen.getByRole("listitem");
}

test("a comment shows that it was edited, waits for review and is verified, its votes, what it shares and its record", () => {
  const item = draw({
    body: { text: null, messageSegments: [] },
    capabilities: {
      edit: { latestRevision: 2, lastEditedDate: "2023-11-22T11:22:36.000Z" },
      status: { feedEntityStatus: "PendingReview", isApprovableByMe: true },
      verified: { isVerified: true },
      upDownVote: { upVoteCount: 7, downVoteCount: 1, myVote: "Up" },
      feedEntityShare: {
        feedEntity: { id: "0D5Hs0000000001KAA", isEntityAvailable: true, actor: { name: "Ana" }, body: { text: "shared words" } },
      },
      record: { recordId: "500Hs00000AAAAAIAA" },
    },
  });
  for (const words of ["Edited", "Waiting for review", "Verified", "7 up votes, yours among them", "1 down vote", "Ana", "shared words"]) {
    expect(item.textContent).toContain(words);
  }
  expect(screen.getByRole("link", { name: "Open the record" }).getAttribute("href")).toBe("/records/500Hs00000AAAAAIAA");
});

test("a plain comment shows nothing of the capabilities that it has", () => {
  const item = draw({
    body: { text: "Plain words" },
    capabilities: {
      edit: { latestRevision: 1, lastEditedDate: null },
      status: { feedEntityStatus: "Published", isApprovableByMe: true },
      verified: { isVerified: false, isVerifiableByMe: true },
      upDownVote: { upVoteCount: 0, downVoteCount: 0, myVote: "None" },
    },
  });
  expect(item.textContent).toBe("LLinPlain words");
});

test("the file of a comment that is gone is said to be gone", () => {
  const item = draw({ body: { text: "See the plan" }, capabilities: { content: { id: null, title: null, downloadUrl: null } } });
  expect(item.textContent).toContain("The file is gone, or you may not see it.");
});

test("a comment can be liked and unliked, and then is as the org has it", async () => {
  const org = stubOrg({ [`PATCH /chatter/comments/${ID}/likes`]: { id: ID, myLike: { id: "0I0000000000001AAA" }, likes: { total: 5 } } });
  draw({ body: { text: "Good" }, likes: { total: 2 }, myLike: null });
  fireEvent.click(screen.getByRole("button", { name: "Like, 2 likes, comment by Lin", pressed: false }));
  expect(await screen.findByRole("button", { name: "Like, 5 likes, comment by Lin", pressed: true })).toBeTruthy();
  org.answers[`PATCH /chatter/comments/${ID}/likes`] = { id: ID, myLike: null, likes: { total: 4 } };
  fireEvent.click(screen.getByRole("button", { name: "Like, 5 likes, comment by Lin" }));
  expect(await screen.findByRole("button", { name: "Like, 4 likes, comment by Lin", pressed: false })).toBeTruthy();
});

test("a like that the org refuses is taken back, with its reason", async () => {
  stubOrg({ [`PATCH /chatter/comments/${ID}/likes`]: refusal(403, "This conversation is closed.", "INSUFFICIENT_ACCESS") });
  draw({ body: { text: "Good" } });
  fireEvent.click(screen.getByRole("button", { name: "Like, comment by Lin", pressed: false }));
  await waitFor(() => expect(document.body.textContent).toContain("This conversation is closed."));
  expect(screen.getByRole("button", { name: "Like, comment by Lin", pressed: false })).toBeTruthy();
});
