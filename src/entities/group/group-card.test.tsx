import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { GroupCard } from "./group-card.tsx";
import { eventually } from "~/testing/eventually.ts";

const ID = "0F95g00000AAAACCA5";

afterEach(() => vi.unstubAllGlobals());

function renderCard(group: object) {
  const org = stubOrg({
    [`GET /chatter/groups/${ID}`]: { id: ID, name: "Heron", ...group },
    [`POST /chatter/groups/${ID}/members`]: {
      id: "0FB1",
      url: "/services/data/v66.0/chatter/group-memberships/0FB1",
      role: "StandardMember",
    },
  });
  renderInApp(<GroupCard id={ID} />);
  return org;
}

test("a group can be joined from its card with one call", async () => {
  const org = renderCard({ visibility: "PublicAccess", memberCount: 3, myRole: "NotAMember" });
  fireEvent.click(await screen.findByRole("button", { name: groupMessages.joinNamed("Heron") }));
  expect(await screen.findByRole("button", { name: groupMessages.roles.StandardMember })).toBeTruthy();
  await eventually(() => expect(org.asked()).toEqual([`GET /chatter/groups/${ID}`, `POST /chatter/groups/${ID}/members`]));
  expect(screen.getByText(/4 members/)).toBeTruthy();
});

test("a card shows my role in the group", async () => {
  renderCard({ visibility: "PrivateAccess", myRole: "GroupManager" });
  expect(await screen.findByText(groupMessages.roles.GroupManager ?? "")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
