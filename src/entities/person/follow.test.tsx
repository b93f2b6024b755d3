import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { toId18 } from "~/connect/ids.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
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

/** Answers calls one after another, and notes them as `METHOD path`. */
function stubOrg(...answers: (Response | Error)[]): string[] {
  const calls: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { method }: RequestInit) => {
    calls.push(`${method} ${new URL(url).pathname}`);
    const answer = answers.shift() ?? new Response(null, { status: 204 });
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return calls;
}

const json = (body: unknown, status = 201) => new Response(JSON.stringify(body), { status });
const button = () => screen.getByRole("button", { name: /Hana Kim/ });
const isPressed = () => button().getAttribute("aria-pressed") === "true";

/** Presses the button, and waits for what it then says. */
async function press(): Promise<void> {
  const before = isPressed();
  act(() => button().click());
  await waitFor(() => expect(isPressed()).toBe(!before));
}

test("a follow shows at once, and its own answer says how it ends", async () => {
  const calls = stubOrg(json(MADE));
  renderInApp(<FollowButton person={HANA} />);
  await press();
  await waitFor(() => expect(calls).toHaveLength(1));
  await press();
  await waitFor(() => expect(calls).toEqual(["POST /services/data/v66.0/chatter/users/me/following", `DELETE ${MADE.url}`]));
  expect(isPressed()).toBe(false);
});

test("a follow that is refused is taken back", async () => {
  const calls = stubOrg(json([{ errorCode: "INVALID_OPERATION", message: "You follow too many." }], 400));
  renderInApp(<FollowButton person={HANA} />);
  await press();
  await waitFor(() => expect(isPressed()).toBe(false));
  expect(calls).toHaveLength(1);
});

test("two presses in a hurry go one after another", async () => {
  const calls = stubOrg(json(MADE));
  renderInApp(<FollowButton person={HANA} />);
  await press();
  await press();
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]).toBe(`DELETE ${MADE.url}`);
  expect(isPressed()).toBe(false);
});

test("a follow that has ended elsewhere counts as ended", async () => {
  const calls = stubOrg(json([{ errorCode: "NOT_FOUND", message: "Gone" }], 404));
  renderInApp(<FollowButton person={{ ...HANA, mySubscription: { id: MADE.id, url: MADE.url } }} />);
  await press();
  await waitFor(() => expect(calls).toHaveLength(1));
  await waitFor(() => expect(isPressed()).toBe(false));
});

test("who has left can be unfollowed, but not followed", () => {
  const { unmount } = renderInApp(<FollowButton person={{ ...HANA, isActive: false, mySubscription: { id: MADE.id } }} />);
  expect(isPressed()).toBe(true);
  unmount();
  renderInApp(<FollowButton person={{ ...HANA, isActive: false }} />);
  expect(screen.queryByRole("button")).toBeNull();
});

test("what the org says of a follow is kept, and silence changes nothing", () => {
  const store = testStore();
  const { records } = store;
  receive(store, PEOPLE, { id: HANA.id, mySubscription: { id: MADE.id } }, records.tick());
  receive(store, PEOPLE, { id: HANA.id }, records.tick());
  expect(records.get(PEOPLE, HANA_18)?.mySubscription).toEqual({ id: MADE.id });
  receive(store, PEOPLE, HANA, records.tick());
  expect(records.get(PEOPLE, HANA_18)?.mySubscription).toBeNull();
});

test("a follow is counted for both, once the org has confirmed it", async () => {
  stubOrg(json(MADE));
  const store = testStore({}, ME);
  receive(store, PEOPLE, { ...HANA, followersCount: 2 }, store.records.tick());
  receive(store, PEOPLE, { id: ME, followingCounts: { total: 4, people: 3 } }, store.records.tick());
  renderInApp(<FollowButton person={HANA} />, store);
  await press();
  expect(store.records.get(PEOPLE, HANA_18)?.followersCount).toBe(3);
  await waitFor(() => expect(store.records.get(PEOPLE, ME)?.followingCounts).toEqual({ total: 5, people: 4 }));
});
