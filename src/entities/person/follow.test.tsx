import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { toId18 } from "~/connect/ids.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg } from "~/testing/stub-org.ts";
import { FollowButton } from "./follow-button.tsx";

const HANA = { id: "0055g000000000000A", name: "Hana Kim", mySubscription: null };
const HANA_18 = toId18(HANA.id);
const ME = "0055g000000000MEAA";
const MADE = {
  id: "0E8000000000001AAA",
  url: "/services/data/v66.0/chatter/subscriptions/0E8000000000001AAA",
  subject: { id: HANA.id, mySubscription: null },
};

afterEach(() => vi.unstubAllGlobals());

const FOLLOW = "POST /chatter/users/me/following";
const UNFOLLOW = `DELETE /chatter/subscriptions/${MADE.id}`;

/** An org that accepts follow and unfollow. */
const stubFollows = (answers = {}) => stubOrg({ [FOLLOW]: MADE, [UNFOLLOW]: new Response(null, { status: 204 }), ...answers });

const button = () => screen.getByRole("button", { name: /Hana Kim/ });
const isPressed = () => button().getAttribute("aria-pressed") === "true";

/** Presses the button and waits for the new label. */
async function press(): Promise<void> {
  const before = isPressed();
  act(() => button().click());
  await waitFor(() => expect(isPressed()).toBe(!before));
}

test("a follow shows at once, and its answer says how to end it", async () => {
  const org = stubFollows();
  renderInApp(<FollowButton person={HANA} />);
  await press();
  await waitFor(() => expect(org.calls).toHaveLength(1));
  await press();
  await waitFor(() => expect(org.asked()).toEqual([FOLLOW, UNFOLLOW]));
  expect(isPressed()).toBe(false);
});

test("a refused follow is reverted", async () => {
  const org = stubFollows({ [FOLLOW]: refusal(400, "You follow too many.", "INVALID_OPERATION") });
  renderInApp(<FollowButton person={HANA} />);
  await press();
  await waitFor(() => expect(isPressed()).toBe(false));
  expect(org.asked()).toEqual([FOLLOW]);
});

test("two quick presses run one after the other", async () => {
  const org = stubFollows();
  renderInApp(<FollowButton person={HANA} />);
  await press();
  await press();
  await waitFor(() => expect(org.asked()).toEqual([FOLLOW, UNFOLLOW]));
  expect(isPressed()).toBe(false);
});

test("unfollowing succeeds if the follow was already ended elsewhere", async () => {
  const org = stubFollows({ [UNFOLLOW]: refusal(404, "Gone", "NOT_FOUND") });
  renderInApp(<FollowButton person={{ ...HANA, mySubscription: { id: MADE.id, url: MADE.url } }} />);
  await press();
  await waitFor(() => expect(org.asked()).toEqual([UNFOLLOW]));
  await waitFor(() => expect(isPressed()).toBe(false));
});

test("an inactive person can be unfollowed but not followed", () => {
  const { unmount } = renderInApp(<FollowButton person={{ ...HANA, isActive: false, mySubscription: { id: MADE.id } }} />);
  expect(isPressed()).toBe(true);
  unmount();
  renderInApp(<FollowButton person={{ ...HANA, isActive: false }} />);
  expect(screen.queryByRole("button")).toBeNull();
});

test("an answer's `mySubscription` is stored, and one without it changes nothing", () => {
  const store = testStore();
  const { records } = store;
  receive(store, PEOPLE, { id: HANA.id, mySubscription: { id: MADE.id } }, records.tick());
  receive(store, PEOPLE, { id: HANA.id }, records.tick());
  expect(records.get(PEOPLE, HANA_18)?.mySubscription).toEqual({ id: MADE.id });
  receive(store, PEOPLE, HANA, records.tick());
  expect(records.get(PEOPLE, HANA_18)?.mySubscription).toBeNull();
});

test("both follower counts change once the org has confirmed", async () => {
  stubFollows();
  const store = testStore({}, ME);
  receive(store, PEOPLE, { ...HANA, followersCount: 2 }, store.records.tick());
  receive(store, PEOPLE, { id: ME, followingCounts: { total: 4, people: 3 } }, store.records.tick());
  renderInApp(<FollowButton person={HANA} />, store);
  await press();
  expect(store.records.get(PEOPLE, HANA_18)?.followersCount).toBe(3);
  await waitFor(() => expect(store.records.get(PEOPLE, ME)?.followingCounts).toEqual({ total: 5, people: 4 }));
});
