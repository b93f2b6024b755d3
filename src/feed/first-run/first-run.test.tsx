import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { renderInApp } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { FirstRun } from "./first-run.tsx";

afterEach(() => vi.unstubAllGlobals());

test("an org with few people wants no more followed than there are", async () => {
  const users = [{ id: "0055g00000AAAAZAA5", displayName: "Noor Haddad", isActive: true, mySubscription: { id: "0E8" } }];
  stubOrg({
    "GET /chatter/users/*": { id: "0055g00000AAAAAAA5", firstName: "Mila" },
    "GET /chatter/users": { users },
    "GET /chatter/groups": { groups: [] },
  });
  renderInApp(<FirstRun otherwise="nothing" onShow={vi.fn()} />);
  expect(await screen.findByText("1 of 1")).toBeTruthy();
  expect(screen.queryByRole("heading", { name: /groups/i })).toBeNull();
});
