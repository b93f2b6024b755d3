import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { GroupCard } from "./group-card.tsx";

const ID = "0F95g00000AAAACCA5";

afterEach(() => vi.unstubAllGlobals());

function renderCard(group: object) {
  const org = vi.fn((_url: string, { method }: RequestInit) => {
    const answer =
      method === "POST"
        ? { id: "0FB1", url: "/services/data/v66.0/chatter/group-memberships/0FB1", role: "StandardMember" }
        : { id: ID, name: "Heron", ...group };
    return Promise.resolve(new Response(JSON.stringify(answer), { status: 200 }));
  });
  vi.stubGlobal("fetch", org);
  renderInApp(<GroupCard id={ID} />);
  return () => org.mock.calls.map(([url, { method }]) => `${method} ${new URL(url).pathname.replace(/^.*\/v\d+\.0/, "")}`);
}

test("a group can be joined from its card, which costs no other call than that", async () => {
  const calls = renderCard({ visibility: "PublicAccess", memberCount: 3, myRole: "NotAMember" });
  fireEvent.click(await screen.findByRole("button", { name: groupMessages.joinNamed("Heron") }));
  expect(await screen.findByRole("button", { name: groupMessages.roles.StandardMember })).toBeTruthy();
  await vi.waitFor(() => expect(calls()).toEqual([`GET /chatter/groups/${ID}`, `POST /chatter/groups/${ID}/members`]));
  expect(screen.getByText(/4 members/)).toBeTruthy();
});

test("a card says what I am in the group", async () => {
  renderCard({ visibility: "PrivateAccess", myRole: "GroupManager" });
  expect(await screen.findByText(groupMessages.roles.GroupManager ?? "")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
