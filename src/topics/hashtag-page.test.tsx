import { fireEvent, render, screen } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventually } from "~/testing/eventually.ts";
import { TestApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg, type StubOrg } from "~/testing/stub-org.ts";
import { HashtagPage } from "./hashtag-page.tsx";

beforeEach(() =>
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined })),
);
afterEach(() => vi.unstubAllGlobals());

const TOPIC = "0TO000000000001AAA";

function open(answers: StubOrg["answers"], name = "old%20harbour") {
  const org = stubOrg({ "GET /chatter/feeds": {}, "GET /chatter/feed-elements": { elements: [] }, ...answers });
  render(
    <TestApp store={testStore()} at={`/topics/named?name=${name}`}>
      <Routes>
        <Route path="/topics/named" element={<HashtagPage />} />
        <Route path="/topics/:id" element={<p>The page of the topic</p>} />
      </Routes>
    </TestApp>,
  );
  return org;
}

test("a hashtag leads to its topic, found by its whole name or the one that it had before", async () => {
  const org = open({ "GET /connect/topics": { topics: [{ id: TOPIC, name: "Old Harbour" }] } });
  expect(await screen.findByText("The page of the topic")).toBeTruthy();
  expect(Object.fromEntries(org.calls[0]?.url.searchParams ?? [])).toEqual({
    exactMatch: "true",
    fallBackToRenamedTopics: "true",
    q: "old harbour",
  });
});

test("without a topic it says so, shows the posts that have it, and makes it one that is followed", async () => {
  const org = open({
    "GET /connect/topics": { topics: [] },
    "GET /connect/topics/suggestions": {
      TopicSuggestions: [{ name: "Harbour", existingTopic: { id: "0TO000000000002AAA", name: "Harbour" } }],
    },
    "POST /connect/topics": { id: TOPIC, name: "old harbour" },
    "POST /chatter/users/me/following": { id: "0E8", url: "/x" },
  });
  expect(await screen.findByRole("heading", { level: 1, name: "#old harbour" })).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "#old harbour is not a topic yet" })).toBeTruthy();
  expect(await screen.findByRole("link", { name: "Harbour" })).toBeTruthy();
  expect(org.calls.find(({ path }) => path === "/chatter/feed-elements")?.url.searchParams.get("q")).toBe("#old harbour");
  fireEvent.click(screen.getByRole("button", { name: "Make it a topic and follow it" }));
  expect(await screen.findByText("The page of the topic")).toBeTruthy();
  await eventually(() => expect(org.asked()).toContain("POST /chatter/users/me/following"));
});

test("where the org does not look for names, the posts are there all the same", async () => {
  const org = open({ "GET /connect/topics": refusal(400) }, "x");
  expect(await screen.findByRole("heading", { level: 1, name: "#x" })).toBeTruthy();
  await eventually(() => expect(org.asked()).toContain("GET /chatter/feed-elements"));
  expect(screen.queryByRole("button", { name: "Make it a topic and follow it" })).toBeNull();
});
