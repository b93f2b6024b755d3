import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore, type Store } from "~/data/store.ts";
import { renderInApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { testSignIn } from "~/testing/test-sign-in.ts";
import { keepSite, useSite } from "./site.ts";

const ID = "0DB5g00000AAAABGA5";
const ME = "0055g00000AAAABCA5";
const READ = `GET /connect/communities/${ID}`;

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** The store of somebody in the site. */
function storeInSite(): Store {
  const { connection, client, owner } = testSignIn({ connection: testStore().connection, userId: ME });
  return openStore({ connection, client, owner: { ...owner, siteId: ID } });
}

function Name() {
  return <p>{useSite()?.name ?? "unknown"}</p>;
}

test("a site is read once and kept for the next page", async () => {
  const org = stubOrg({ [READ]: { id: ID, name: "Dealers" } });
  const { unmount } = renderInApp(<Name />, storeInSite());
  await screen.findByText("Dealers");
  unmount();
  renderInApp(<Name />, storeInSite());
  expect(screen.getByText("Dealers")).toBeTruthy();
  expect(org.asked()).toEqual([READ]);
});

test("what the list of sites has told is not asked for again", () => {
  const org = stubOrg({});
  const store = storeInSite();
  keepSite(store.owner, { id: ID, name: "Dealers" });
  renderInApp(<Name />, store);
  expect(screen.getByText("Dealers")).toBeTruthy();
  expect(org.asked()).toEqual([]);
});

test("in the org itself nothing is asked for", () => {
  const org = stubOrg({});
  renderInApp(<Name />);
  expect(screen.getByText("unknown")).toBeTruthy();
  expect(org.asked()).toEqual([]);
});
