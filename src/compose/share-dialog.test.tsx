import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ORG_RECORDS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { draftSlot } from "~/data/drafts.ts";
import { EMPTY_MESSAGE } from "~/editor/message-draft.ts";
import { shareMessages as texts } from "~/lib/messages/shares.ts";
import { targetMessages } from "~/lib/messages/targets.ts";
import { TestApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { ShareDialog } from "./share-dialog.tsx";
import { SHARE_DRAFT } from "./share-draft.ts";

const RECORD = "001000000000001AAA";

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test("on a record's page the record is offered first, and who will see the share is said", async () => {
  stubOrg({ "GET /chatter/users/me/groups": { groups: [] }, "GET /chatter/users/me/following": { following: [] } });
  const store = testStore();
  receive(store, ORG_RECORDS, { id: RECORD, name: "Bakery Morgenrot" }, store.records.tick());
  render(
    <TestApp store={store} at={`/records/${RECORD}`}>
      <ShareDialog shared={{ id: "0D5000000000001AAA", body: { text: "We ship on Friday" } }} onClose={() => undefined} />
    </TestApp>,
  );
  expect(screen.getByText(targetMessages.sees.followers)).toBeTruthy();
  const preview = screen.getByRole("region", { name: texts.shared });
  expect(await within(preview).findByText("We ship on Friday")).toBeTruthy();
  fireEvent.click(screen.getByRole("combobox", { name: targetMessages.to(targetMessages.followers) }));
  const options = await screen.findAllByRole("option");
  expect(options.map((option) => option.querySelector("bdi")?.textContent)).toEqual([targetMessages.followers, "Bakery Morgenrot"]);
  fireEvent.click(screen.getByRole("option", { name: /Bakery Morgenrot/ }));
  expect(screen.getByText(targetMessages.sees.record)).toBeTruthy();
});

test("of a private group's post it is said that others will not see it, but not where it is shared in that group", () => {
  stubOrg({});
  const parent = { id: "0F9000000000001AAA", name: "Board", visibility: "PrivateAccess" };
  const store = testStore();
  render(
    <TestApp store={store}>
      <ShareDialog shared={{ id: "0D5000000000001AAA", parent }} onClose={() => undefined} />
    </TestApp>,
  );
  expect(screen.getByText(texts.hidden("Board"))).toBeTruthy();
  const target = { id: parent.id, name: "Board", kind: "group", isPrivate: true } as const;
  act(() => draftSlot(store, "share 0D5000000000001AAA", SHARE_DRAFT).set({ message: EMPTY_MESSAGE, target }));
  expect(screen.queryByText(texts.hidden("Board"))).toBeNull();
  expect(screen.getByText(targetMessages.sees.privateGroup)).toBeTruthy();
});
