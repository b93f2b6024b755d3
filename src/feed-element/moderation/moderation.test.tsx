import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { useRecord } from "~/data/use-store.tsx";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { removeAllFlags, unflag } from "./change-flags.ts";
import { FlagDialog } from "./flag-dialog.tsx";
import { FlagMark } from "./flag-mark.tsx";
import { flagsOf } from "./flags.ts";

const ID = "0D55g00000AAAABCA5";
const ME = "0055g00000AAAABCA5";
const RESOURCE = `/chatter/feed-elements/${ID}/capabilities/moderation`;
const POST = { of: "element", id: ID } as const;

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

function storeWith(moderationFlags: object, capabilities: object = {}): Store {
  const store = testStore({}, ME);
  receive(store, FEED_ELEMENTS, { id: ID, capabilities: { ...capabilities, moderation: { moderationFlags } } }, store.records.tick());
  return store;
}

const known = (store: Store) => flagsOf(store.records.get(FEED_ELEMENTS, ID));

function Mark() {
  const element = useRecord(FEED_ELEMENTS, ID) as FeedElement;
  return <FlagMark thing={element} />;
}

function Dialog({ onClose }: { onClose: () => void }) {
  return <FlagDialog flagged={POST} opener={useRef(null)} onClose={onClose} />;
}

function write(note: string): void {
  fireEvent.click(screen.getByRole("radio", { name: texts.types.FlagAsSpam }));
  fireEvent.change(screen.getByRole("textbox", { name: texts.note }), { target: { value: note } });
  fireEvent.click(screen.getByRole("button", { name: texts.send }));
}

test("a flag is sent with its type, its note and who may see it, and shows at once", async () => {
  const bodies: unknown[] = [];
  const store = storeWith({ flagCount: null, flaggedByMe: false });
  vi.stubGlobal("fetch", async (_url: string, { body }: RequestInit) => {
    bodies.push(JSON.parse(body as string));
    return Response.json({ moderationFlags: { flagCount: null, flaggedByMe: true } }, { status: 201 });
  });
  const onClose = vi.fn();
  renderInApp(<Dialog onClose={onClose} />, store);
  write(" Again. ");
  expect(known(store)?.flaggedByMe).toBe(true);
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(bodies).toEqual([{ type: "FlagAsSpam", visibility: "SelfAndModerators", note: "Again." }]);
  expect(known(store)).toMatchObject({ flaggedByMe: true, flagCount: null });
});

test("what the org refuses is still there, with its reason, and the post is as it was", async () => {
  stubOrg({ [`POST ${RESOURCE}`]: refusal(403, "Moderators alone flag here.", "INSUFFICIENT_ACCESS") });
  const store = storeWith({ flaggedByMe: false });
  const onClose = vi.fn();
  renderInApp(<Dialog onClose={onClose} />, store);
  write("Again.");
  await screen.findByText(/Moderators alone flag here\./);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: texts.note }).value).toBe("Again.");
  expect(onClose).not.toHaveBeenCalled();
  expect(known(store)?.flaggedByMe).toBe(false);
});

test("a note that is too long is not sent", () => {
  const org = stubOrg({});
  renderInApp(<Dialog onClose={() => undefined} />, storeWith({}));
  write("x".repeat(4_003));
  expect(screen.getByText(texts.noteTooLong(3))).toBeTruthy();
  expect(org.asked()).toEqual([]);
});

test("one's own flag is taken back by one's id, which leaves those of others to a moderator", async () => {
  const org = stubOrg({ [`DELETE ${RESOURCE}`]: new Response(null, { status: 204 }) });
  const store = storeWith({ flagCount: 2, flaggedByMe: true });
  unflag(store, POST);
  expect(known(store)).toMatchObject({ flagCount: 1, flaggedByMe: false });
  await waitFor(() => expect(org.calls[0]?.url.search).toBe(`?userId=${ME}`));
});

test("a moderator removes all flags; where the org refuses, they are back", async () => {
  const org = stubOrg({ [`DELETE ${RESOURCE}`]: refusal(403) });
  const store = storeWith({ flagCount: 2, flaggedByMe: true });
  removeAllFlags(store, POST);
  expect(known(store)).toMatchObject({ flagCount: 0, flaggedByMe: false });
  await waitFor(() => expect(known(store)).toMatchObject({ flagCount: 2, flaggedByMe: true }));
  expect(org.calls[0]?.url.search).toBe("");
});

test("a moderator sees how often something was flagged, and opens who did so and why", async () => {
  const flag = { id: "1", createdBy: ME, createdDate: "2026-03-10T12:00:00.000Z", moderationType: "FlagAsSpam", note: "Again." };
  const org = stubOrg({
    [`GET ${RESOURCE}`]: {
      moderationFlags: { flagCount: 2, flags: { flags: [flag, { ...flag, id: "2", note: null }], nextPageUrl: null } },
    },
    [`GET /chatter/users/batch/${ME}`]: { results: [{ statusCode: 200, result: { id: ME, displayName: "Ann" } }] },
  });
  renderInApp(<Mark />, storeWith({ flagCount: 2, flaggedByMe: false }));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: texts.flagCount(2) })));
  await screen.findByText("Again.");
  expect(screen.getAllByText("Ann")).toHaveLength(2);
  // Without a size the org sends no flags.
  expect(org.calls[0]?.url.searchParams.get("pageSize")).toBe("100");
});

test("who is no moderator sees only that they flagged it", () => {
  renderInApp(<Mark />, storeWith({ flagCount: null, flaggedByMe: true }));
  expect(screen.getByText(texts.flaggedByMe)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
