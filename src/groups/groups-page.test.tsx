import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { GroupsPage } from "./groups-page.tsx";

afterEach(() => vi.unstubAllGlobals());

test("a malformed group does not break the others", async () => {
  const wrong = {
    id: 4,
    name: { deep: true },
    photo: 7,
    owner: "?",
    description: ["x"],
    memberCount: "many",
    visibility: 4,
    lastFeedElementPostDate: {},
    myRole: [],
  };
  stubOrg({
    "GET *": {
      groups: [
        wrong,
        null,
        7,
        { ...wrong, id: "0F95g00000AAAABCA5" },
        { id: "0F95g00000AAAACCA5", name: "Heron", visibility: "PrivateAccess", myRole: "NotAMember" },
      ],
    },
  });
  renderInApp(<GroupsPage />);
  expect((await screen.findByRole("link", { name: "Heron" })).getAttribute("href")).toBe("/groups/0F95g00000AAAACCA5");
  expect(screen.getAllByRole("button", { name: "Ask to join Heron" })).toHaveLength(1);
});
