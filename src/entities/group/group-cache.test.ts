import { QueryClient, type InfiniteData } from "@tanstack/react-query";
import { expect, test } from "vitest";
import type { ChatterGroup, ChatterGroupPage } from "~/connect/contract/groups.ts";
import { noteChange } from "../outrun.ts";
import { groupKey, MY_GROUPS, patchGroup, storeGroups } from "./group-cache.ts";

const ID = "0F95g00000AAAABCA5";
const HERON: ChatterGroup = {
  id: ID,
  name: "Heron",
  memberCount: 3,
  myRole: "NotAMember",
  information: { title: "Rules", text: "Be kind." },
};
const LIST = "/chatter/users/me/groups?pageSize=25";

const stored = (client: QueryClient) => client.getQueryData<ChatterGroup>(groupKey(ID));

function clientWithMine(...pages: ChatterGroup[][]): { client: QueryClient; mine: (path?: string) => (string | null | undefined)[][] } {
  const client = new QueryClient();
  const set = (path: string) =>
    client.setQueryData([...MY_GROUPS, path], { pages: pages.map((groups) => ({ groups })), pageParams: pages.map(() => path) });
  set(LIST);
  set(`${LIST}&q=her`);
  return {
    client,
    mine: (path = LIST) =>
      (client.getQueryData<InfiniteData<ChatterGroupPage>>([...MY_GROUPS, path])?.pages ?? []).map(({ groups }) =>
        (groups ?? []).map(({ id }) => id),
      ),
  };
}

test("a list brings a group up to date and takes nothing from it that lists leave out", () => {
  const client = new QueryClient();
  client.setQueryData(groupKey(ID), HERON);
  storeGroups(client, { groups: [{ id: ID, name: "Heron 2", memberCount: 4, information: null }] }, 1);
  expect(stored(client)).toEqual({ ...HERON, name: "Heron 2", memberCount: 4 });
});

test("what a list says does not count as having asked for the group", () => {
  const client = new QueryClient();
  storeGroups(client, { groups: [HERON] }, 1);
  expect(client.getQueryState(groupKey(ID))?.dataUpdatedAt).toBe(0);
});

test("whatever stands in a list, it can be stored", () => {
  const client = new QueryClient();
  storeGroups(client, { groups: [null, 7, { name: "no id" }, HERON] } as unknown as ChatterGroupPage, 1);
  expect(stored(client)).toEqual(HERON);
});

test("a group that was joined stands first among mine, but not in what was searched for", () => {
  const { client, mine } = clientWithMine([{ id: "a" }], [{ id: "b" }]);
  patchGroup(client, HERON, { myRole: "StandardMember" });
  expect(mine()).toEqual([[ID, "a"], ["b"]]);
  expect(mine(`${LIST}&q=her`)).toEqual([["a"], ["b"]]);
  patchGroup(client, HERON, { memberCount: 4 });
  expect(mine()).toEqual([[ID, "a"], ["b"]]);
});

test("a group that was left is gone from mine, on whichever page and in searches too", () => {
  const { client, mine } = clientWithMine([{ id: "a" }], [{ id: "b" }, { ...HERON, myRole: "StandardMember" }]);
  patchGroup(client, { ...HERON, myRole: "StandardMember" }, { myRole: "NotAMember" });
  expect([mine(), mine(`${LIST}&q=her`)]).toEqual([
    [["a"], ["b"]],
    [["a"], ["b"]],
  ]);
});

test("a list that was asked for before a group was left does not bring the membership back", () => {
  const client = new QueryClient();
  const id = "0F95g00000AAAALeft";
  const askedAt = Date.now();
  client.setQueryData(groupKey(id), { id, myRole: "NotAMember" });
  noteChange(id);
  storeGroups(client, { groups: [{ id, myRole: "StandardMember" }] }, askedAt);
  expect(client.getQueryData(groupKey(id))).toEqual({ id, myRole: "NotAMember" });
  storeGroups(client, { groups: [{ id, myRole: "StandardMember" }] }, Date.now() + 1);
  expect(client.getQueryData(groupKey(id))).toEqual({ id, myRole: "StandardMember" });
});
