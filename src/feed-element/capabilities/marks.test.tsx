import { expect, test } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { Marks } from "./marks.tsx";

function marks(capabilities: FeedElement["capabilities"]): string[] {
  const { container } = renderInApp(<Marks element={{ capabilities }} />);
  return [...(container.firstElementChild?.children ?? [])].map((mark) => mark.textContent);
}

test("say what is to be known about a post", () => {
  expect(
    marks({
      pin: { isPinned: true },
      edit: { lastEditedDate: "2020-09-18T13:35:44.000Z" },
      mute: { isMutedByMe: true },
      close: { isClosed: true },
      status: { feedEntityStatus: "PendingReview" },
    }),
  ).toEqual(["Pinned", "Edited", "Muted", "Closed", "Waiting for review"]);
});

test("say edited from the second revision on", () => {
  expect(marks({ edit: { latestRevision: 2 } })).toEqual(["Edited"]);
});

test("say who has edited what somebody else wrote", () => {
  const edit = { latestRevision: 2, lastEditedBy: { id: "005A", displayName: "Jonas Weber" } };
  expect(marks({ edit })).toEqual(["Edited by Jonas Weber"]);
});

test("are none on a plain post, which has all these capabilities too", () => {
  expect(
    marks({
      pin: { isPinned: false },
      edit: { latestRevision: 1, lastEditedDate: null },
      mute: { isMutedByMe: null },
      close: { isClosed: false },
      status: { feedEntityStatus: "Published" },
    }),
  ).toEqual([]);
  expect(marks(null)).toEqual([]);
  expect(marks({ status: { feedEntityStatus: "constructor" } })).toEqual([]);
});
