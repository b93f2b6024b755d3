import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { GROUPS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { refreshGroup, useGroup } from "./group.ts";

const ID = "0F95g00000AAAABCA5";
const ANNOUNCED: ChatterGroup = { id: ID, announcement: { id: "0BT5g00000AAAABCA5" } };

afterEach(() => vi.unstubAllGlobals());

function Announced() {
  return <output>{useGroup(ID).data?.announcement?.id ?? "nothing"}</output>;
}

test("an announcement that was taken back elsewhere is gone once the group is read again, and stays where a list lacks it", async () => {
  let group = ANNOUNCED;
  stubOrg({ [`GET /chatter/groups/${ID}`]: () => group });
  const store = testStore();
  renderInApp(<Announced />, store);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("0BT5g00000AAAABCA5"));
  receive<ChatterGroup>(store, GROUPS, { id: ID, announcement: null }, store.records.tick());
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("0BT5g00000AAAABCA5"));
  group = { id: ID, announcement: null };
  await refreshGroup(store, ID);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("nothing"));
});

test("an answer from before an announcement does not take it away, not even until the group is read again", async () => {
  const releases: ((group: ChatterGroup) => void)[] = [];
  stubOrg({ [`GET /chatter/groups/${ID}`]: () => new Promise<ChatterGroup>((resolve) => releases.push(resolve)) });
  const store = testStore();
  receive<ChatterGroup>(store, GROUPS, { id: ID, announcement: null }, store.records.tick());
  const read = refreshGroup(store, ID);
  await waitFor(() => expect(releases).toHaveLength(1));
  store.records.confirm<ChatterGroup>(GROUPS, ID, (group) => ({ ...group, announcement: ANNOUNCED.announcement }));
  releases[0]?.({ id: ID, announcement: null });
  await waitFor(() => expect(releases).toHaveLength(2));
  expect(store.records.get(GROUPS, ID)?.announcement?.id).toBe("0BT5g00000AAAABCA5");
  releases[1]?.(ANNOUNCED);
  await read;
  expect(store.records.get(GROUPS, ID)?.announcement?.id).toBe("0BT5g00000AAAABCA5");
});
