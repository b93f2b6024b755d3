import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ORG_RECORDS, PEOPLE } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { TestApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg, type StubOrg } from "~/testing/stub-org.ts";
import { AllFound } from "./all-found.tsx";

beforeEach(() => {
  // Nothing is marked.
  vi.stubGlobal("CSS", {});
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

const HANA = { id: "005000000000001AAA", displayName: "Hana Kim" };

function search(words: string, answers: StubOrg["answers"]) {
  const store = testStore();
  receive(store, PEOPLE, HANA, store.records.tick());
  receive(store, ORG_RECORDS, { id: "500000000000001AAA", name: "Hanseatic", label: "Case" }, store.records.tick());
  const org = stubOrg(answers);
  render(
    <TestApp store={store} at={`/search?q=${words}`}>
      <AllFound words={words} />
    </TestApp>,
  );
  return org;
}

test("what is known shows while the org is asked, and stays where it does not answer", async () => {
  search("han", { "POST /connect/batch": new TypeError("Failed to fetch") });
  expect(screen.getByRole("list", { name: "Found on this device" }).textContent).toContain("Hana Kim");
});

test("the org's answer takes its place, but for records, which cannot be searched for", async () => {
  const nobody = { users: [], groups: [], files: [], topics: [] };
  const org = search("han", {
    "GET /chatter/users": { users: [{ ...HANA, displayName: "Hana Kim-Berg" }] },
    "GET /chatter/groups": nobody,
    "GET /connect/files/users/me": nobody,
    "GET /connect/topics": nobody,
    "GET /chatter/feed-elements": { elements: [] },
  });
  expect((await screen.findByRole("list", { name: "People" })).textContent).toContain("Hana Kim-Berg");
  expect(screen.getByRole("list", { name: "Records that you have met" }).textContent).toContain("Hanseatic");
  expect(screen.queryByRole("list", { name: "Found on this device" })).toBeNull();
  expect(org.calls.find(({ path }) => path === "/chatter/feed-elements")?.url.searchParams.get("q")).toBe("han*");
});
