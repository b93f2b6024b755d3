import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FILES } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { useRecord } from "~/data/use-store.tsx";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { FlagButton } from "./flag-button.tsx";

const ID = "0695g00000AAAABAA4";
const ME = "0055g00000AAAABCA5";
const RESOURCE = `/connect/files/${ID}/moderation-flags`;

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

function Shown() {
  const file = useRecord(FILES, ID);
  return file ? <FlagButton file={file} id={ID} /> : null;
}

function show(moderationFlags: object | null): Store {
  const store = testStore({}, ME);
  receive(store, FILES, { id: ID, owner: { id: "0055g00000AAAAAAA4" }, moderationFlags }, store.records.tick());
  renderInApp(<Shown />, store);
  return store;
}

test("a file of somebody else's is flagged, and the flag taken back", async () => {
  const org = stubOrg({
    [`POST ${RESOURCE}`]: { flagCount: null, flaggedByMe: true },
    [`DELETE ${RESOURCE}`]: new Response(null, { status: 204 }),
  });
  show({ flagCount: null, flaggedByMe: false });
  fireEvent.click(screen.getByRole("button", { name: texts.flag }));
  await screen.findByRole("dialog", { name: texts.title.file });
  fireEvent.click(screen.getByRole("button", { name: texts.send }));
  fireEvent.click(await screen.findByRole("button", { name: texts.unflag }));
  await screen.findByRole("button", { name: texts.flag });
  await waitFor(() => expect(org.calls.map(({ method, url }) => method + url.search)).toContain(`DELETE?userId=${ME}`));
});

test("there is no button where there are no flags", () => {
  stubOrg({});
  show(null);
  expect(screen.queryByRole("button")).toBeNull();
});
