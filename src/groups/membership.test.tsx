import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { useStore } from "~/data/use-store.tsx";
import { refreshGroup, useGroup } from "~/entities/group/group.ts";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { MembershipControl } from "./membership-control.tsx";

const ID = "0F95g00000AAAABCA5";
const MEMBERSHIP = { id: "0FB5g00000AAAABCA5", url: "/services/data/v66.0/chatter/group-memberships/0FB5g00000AAAABCA5" };

/** What the org has, and what it was asked. Reads wait while `held` is true. */
let group: ChatterGroup;
let asked: string[];
let refusal: number | null;
let release: (() => void) | null;
let isHeld: boolean;

beforeEach(() => {
  group = { id: ID, name: "Heron", visibility: "PublicAccess", memberCount: 3, myRole: "NotAMember", mySubscription: null };
  asked = [];
  refusal = null;
  isHeld = false;
  vi.stubGlobal("fetch", async (url: string, { method = "GET" }: RequestInit) => {
    asked.push(`${method} ${url.split("/chatter/").pop()}`);
    if (method === "GET") {
      const body = JSON.stringify(group);
      if (isHeld) await new Promise<void>((resolve) => (release = resolve));
      return new Response(body);
    }
    if (refusal) return new Response(JSON.stringify([{ errorCode: "NO", message: "No." }]), { status: refusal });
    group =
      method === "DELETE"
        ? { ...group, myRole: "NotAMember", mySubscription: null, memberCount: 3 }
        : { ...group, myRole: "StandardMember", mySubscription: MEMBERSHIP, memberCount: 4 };
    return method === "DELETE"
      ? new Response(null, { status: 204 })
      : new Response(JSON.stringify({ ...MEMBERSHIP, role: "StandardMember" }), { status: 201 });
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

test("joining costs one call, and leaving ends the membership that joining made", async () => {
  renderInApp(<Probe />);
  await screen.findByRole("button", { name: "Join" });
  press("Join");
  await screen.findByRole("button", { name: "Leave" });
  expect(screen.getByRole("status").textContent).toBe("4");
  await waitFor(() => expect(asked).toEqual([`GET groups/${ID}`, `POST groups/${ID}/members`]));
  await waitFor(() => {
    // While joining is on its way, leaving is not taken.
    const leave = screen.queryByRole("button", { name: "Leave" });
    if (leave) fireEvent.click(leave);
    expect(asked.at(-1)).toBe(`DELETE group-memberships/${MEMBERSHIP.id}`);
  });
  expect((await screen.findByRole("status")).textContent).toBe("3");
  expect(asked.filter((call) => call.startsWith("DELETE"))).toHaveLength(1);
});

test("what was read before a step does not undo what it shows", async () => {
  renderInApp(<Probe />);
  await screen.findByRole("button", { name: "Join" });
  isHeld = true;
  press("read again");
  await waitFor(() => expect(release).not.toBeNull());
  isHeld = false;
  press("Join");
  await screen.findByRole("button", { name: "Leave" });
  release?.();
  await waitFor(() => expect(asked.filter((call) => call.startsWith("GET"))).toHaveLength(3));
  expect(screen.getByRole("status").textContent).toBe("4");
  expect(screen.getByRole("button", { name: "Leave" })).toBeTruthy();
});

test("a refused step is undone, and the group is read again to see what it is", async () => {
  refusal = 400;
  renderInApp(<Probe />);
  await screen.findByRole("button", { name: "Join" });
  press("Join");
  await waitFor(() => expect(asked).toEqual([`GET groups/${ID}`, `POST groups/${ID}/members`, `GET groups/${ID}`]));
  await screen.findByRole("button", { name: "Join" });
  expect(screen.getByRole("status").textContent).toBe("3");
});
