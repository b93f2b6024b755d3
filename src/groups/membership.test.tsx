import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { useStore } from "~/data/use-store.tsx";
import { refreshGroup, useGroup } from "~/entities/group/group.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg, type StubOrg } from "~/testing/stub-org.ts";
import { MembershipControl } from "./membership-control.tsx";

const ID = "0F95g00000AAAABCA5";
const MEMBERSHIP = { id: "0FB5g00000AAAABCA5", url: "/services/data/v66.0/chatter/group-memberships/0FB5g00000AAAABCA5" };

const GROUP = `GET /chatter/groups/${ID}`;
const JOIN = `POST /chatter/groups/${ID}/members`;
const LEAVE = `DELETE /chatter/group-memberships/${MEMBERSHIP.id}`;

/** The org's group. Reads wait while `isHeld` is true. */
let group: ChatterGroup;
let org: StubOrg;
let release: (() => void) | null;
let isHeld: boolean;

beforeEach(() => {
  group = { id: ID, name: "Heron", visibility: "PublicAccess", memberCount: 3, myRole: "NotAMember", mySubscription: null };
  release = null;
  isHeld = false;
  org = stubOrg({
    async [GROUP]() {
      const asItIs = group;
      if (isHeld) await new Promise<void>((resolve) => (release = resolve));
      return asItIs;
    },
    [JOIN]() {
      group = { ...group, myRole: "StandardMember", mySubscription: MEMBERSHIP, memberCount: 4 };
      return { ...MEMBERSHIP, role: "StandardMember" };
    },
    [LEAVE]() {
      group = { ...group, myRole: "NotAMember", mySubscription: null, memberCount: 3 };
      return new Response(null, { status: 204 });
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

function Probe() {
  const { data } = useGroup(ID);
  const store = useStore();
  return (
    <>
      {data && <MembershipControl group={data} />}
      <output>{data?.memberCount}</output>
      <button type="button" onClick={() => void refreshGroup(store, ID)}>
        read again
      </button>
    </>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("joining costs one call, and leaving deletes the membership that joining returned", async () => {
  renderInApp(<Probe />);
  await screen.findByRole("button", { name: "Join" });
  press("Join");
  await screen.findByRole("button", { name: "Leave" });
  expect(screen.getByRole("status").textContent).toBe("4");
  await waitFor(() => expect(org.asked()).toEqual([GROUP, JOIN]));
  await waitFor(() => {
    // Leaving is ignored while joining is running.
    const leave = screen.queryByRole("button", { name: "Leave" });
    if (leave) fireEvent.click(leave);
    expect(org.asked().at(-1)).toBe(LEAVE);
  });
  expect((await screen.findByRole("status")).textContent).toBe("3");
  expect(org.asked().filter((call) => call === LEAVE)).toHaveLength(1);
});

test("an answer requested before a step does not overwrite it", async () => {
  renderInApp(<Probe />);
  await screen.findByRole("button", { name: "Join" });
  isHeld = true;
  press("read again");
  await waitFor(() => expect(release).not.toBeNull());
  isHeld = false;
  press("Join");
  await screen.findByRole("button", { name: "Leave" });
  release?.();
  await waitFor(() => expect(org.asked().filter((call) => call === GROUP)).toHaveLength(3));
  expect(screen.getByRole("status").textContent).toBe("4");
  expect(screen.getByRole("button", { name: "Leave" })).toBeTruthy();
});

test("a refused step is reverted, and the group is read again", async () => {
  org.answers[JOIN] = refusal(400);
  renderInApp(<Probe />);
  await screen.findByRole("button", { name: "Join" });
  press("Join");
  await waitFor(() => expect(org.asked()).toEqual([GROUP, JOIN, GROUP]));
  await screen.findByRole("button", { name: "Join" });
  expect(screen.getByRole("status").textContent).toBe("3");
});
