import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { isForCustomers } from "./mark-names.ts";
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

const ON_CASE = { visibility: "AllUsers", parent: { id: "500000000000001AAA" } } as const;

afterEach(() => vi.unstubAllGlobals());

test("say that customers can see a post on a record, where the org has sites for them", async () => {
  const org = stubOrg({ "GET /connect/organization": { features: { communitiesEnabled: true } } });
  renderInApp(<Marks element={ON_CASE} />);
  await screen.findByText("Customers can see it");
  expect(org.asked()).toHaveLength(1);
});

test.each<[what: string, element: object, expected: boolean]>([
  ["on a record", ON_CASE, true],
  ["in a group with guests", { visibility: "AllUsers", parent: { id: "0F9000000000001AAA", canHaveChatterGuests: true } }, true],
  ["for the company alone", { ...ON_CASE, visibility: "InternalUsers" }, false],
  ["in a group without guests", { visibility: "AllUsers", parent: { id: "0F9000000000001AAA" } }, false],
  ["on a profile", { visibility: "AllUsers", parent: { id: "005000000000001AAA" } }, false],
  ["that the org wrote by itself", { ...ON_CASE, type: "CreateRecordEvent" }, false],
  ["without anything known of it", {}, false],
])("customers may see a post %s: %#", (_what, element, expected) => {
  expect(isForCustomers(element, false)).toBe(expected);
});

test("on a site customers see all that is not for the company alone", () => {
  expect(isForCustomers({ visibility: "AllUsers", parent: { id: "005000000000001AAA" } }, true)).toBe(true);
  expect(isForCustomers({ ...ON_CASE, visibility: "InternalUsers" }, true)).toBe(false);
});
