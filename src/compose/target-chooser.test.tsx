import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { targetMessages as texts } from "~/lib/messages/targets.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { followersTarget, type PostTarget } from "./post-target.ts";
import { recentTargets, rememberTarget } from "./recent-targets.ts";
import { TargetChooser } from "./target-chooser.tsx";

const ME = "005000000000001AAA";

const group = (id: string, name: string, more: object = {}) => ({
  id: `0F90000000000${id}AAA`,
  name,
  visibility: "PublicAccess",
  myRole: "StandardMember",
  ...more,
});
const HERON = group("01", "Project Heron");
const BOARD = group("02", "Board", { visibility: "PrivateAccess" });
const NEWS = group("03", "Company news", { isBroadcast: true });
const ATTIC = group("04", "Attic", { isArchived: true });

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** The names in the list, from top to bottom. */
const names = () => screen.getAllByRole("option").map((option) => option.querySelector("bdi")?.textContent);

function draw(onChange: (target: PostTarget) => void, kinds: readonly PostTarget["kind"][], store = testStore({}, ME)): void {
  renderInApp(<TargetChooser value={followersTarget()} onChange={onChange} kinds={kinds} />, store);
  fireEvent.click(screen.getByRole("combobox", { name: texts.to(texts.followers) }));
}

test("followers and the groups in which one may post are offered, and one is chosen", async () => {
  stubOrg({ "GET /chatter/users/me/groups": { groups: [HERON, BOARD, NEWS, ATTIC] } });
  const onChange = vi.fn();
  draw(onChange, ["followers", "group"]);
  const list = await screen.findByRole("listbox");
  await within(list).findByRole("option", { name: /Project Heron/ });
  expect(names()).toEqual([texts.followers, "Project Heron", "Board"]);
  expect(within(list).getByRole("option", { name: /Board/ }).textContent).toContain(texts.visibility.PrivateAccess);
  fireEvent.click(within(list).getByRole("option", { name: /Board/ }));
  expect(onChange).toHaveBeenCalledWith({ id: BOARD.id, name: "Board", kind: "group", isPrivate: true, hasGuests: false });
});

test("what is known is found at once, and what the org finds joins it", async () => {
  const org = stubOrg({
    "GET /chatter/users/me/groups": ({ url }) => ({
      groups: url.searchParams.has("q") ? [group("09", "Herons of the coast")] : [HERON, BOARD],
    }),
    "GET /chatter/users": {
      users: [
        { id: "005000000000009AAA", displayName: "Hermine Heron" },
        { id: ME, displayName: "Ada Heron" },
      ],
    },
  });
  draw(vi.fn(), ["followers", "group", "person"]);
  await screen.findByRole("option", { name: /Board/ });
  fireEvent.change(screen.getByRole("combobox", { name: texts.searchPeople }), { target: { value: "heron" } });
  await screen.findByRole("option", { name: /Hermine Heron/ });
  expect(names()).toEqual(["Project Heron", "Herons of the coast", "Hermine Heron"]);
  expect(org.asked().filter((asked) => asked === "GET /chatter/users")).toHaveLength(1);
});

test("words that nothing is called are said to be nowhere", async () => {
  stubOrg({ "GET /chatter/users/me/groups": ({ url }) => ({ groups: url.searchParams.has("q") ? [] : [HERON] }) });
  draw(vi.fn(), ["followers", "group"]);
  await screen.findByRole("option", { name: /Heron/ });
  fireEvent.change(screen.getByRole("combobox", { name: texts.search }), { target: { value: "zzz" } });
  await waitFor(() => expect(screen.getByText(texts.nothing("zzz"))).toBeTruthy());
});

test("recent targets come first, each person has their own, and a group that one has left is not offered", async () => {
  const store = testStore({}, ME);
  for (const [id, name] of [
    ["0F9000000000005AAA", "Left"],
    [BOARD.id, "Board"],
  ] as const)
    rememberTarget(store, { id, name, kind: "group" });
  rememberTarget(store, followersTarget());
  expect(recentTargets(store).map(({ name }) => name)).toEqual(["Board", "Left"]);
  expect(recentTargets(testStore({}, "005000000000002AAA"))).toEqual([]);
  stubOrg({
    "GET /chatter/users/me/groups": { groups: [HERON, BOARD, group("05", "Left", { id: "0F9000000000005AAA", myRole: "NotAMember" })] },
  });
  draw(vi.fn(), ["followers", "group"], store);
  await screen.findByRole("option", { name: /Project Heron/ });
  expect(names()).toEqual([texts.followers, "Board", "Project Heron"]);
});

test("only a few recent targets are remembered, and what is stored wrongly is no target", () => {
  const store = testStore({}, ME);
  for (let number = 0; number < 8; number++)
    rememberTarget(store, { id: `0F900000000001${number}AAA`, name: `Group ${number}`, kind: "group" });
  expect(recentTargets(store).map(({ name }) => name)).toEqual(["Group 7", "Group 6", "Group 5", "Group 4", "Group 3"]);
  const key = Object.keys(localStorage).find((each) => each.includes("recent-targets")) ?? "";
  localStorage.setItem(key, JSON.stringify([{ id: 3 }, null, { id: "0F9", name: "x", kind: "planet" }]));
  expect(recentTargets(store)).toEqual([]);
  localStorage.setItem(key, "{");
  expect(recentTargets(store)).toEqual([]);
});
