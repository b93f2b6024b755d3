import { render, screen } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { TestApp, testStore } from "~/testing/render-in-app.tsx";
import { stubOrg } from "~/testing/stub-org.ts";
import { TopicPage } from "./topic-page.tsx";

afterEach(() => vi.unstubAllGlobals());

const TOPIC = "0TO000000000001AAA";

test("a topic comes with its pinned posts in one call", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
  const pinned = { id: "0D5000000000001AAA", actor: { displayName: "Hana Kim" }, body: { text: "Read this first" } };
  const org = stubOrg({
    "POST /connect/batch": {
      results: [
        { statusCode: 200, result: { elements: [pinned] } },
        { statusCode: 200, result: { id: TOPIC, name: "Gearboxes" } },
      ],
    },
    [`GET /chatter/feeds/topics/${TOPIC}/feed-elements`]: { elements: [] },
  });
  render(
    <TestApp store={testStore()} at={`/feeds/topics/${TOPIC}`}>
      <Routes>
        <Route path="/feeds/topics/:id" element={<TopicPage />} />
      </Routes>
    </TestApp>,
  );
  expect(await screen.findByRole("heading", { level: 1, name: "Gearboxes" })).toBeTruthy();
  expect(await screen.findByRole("link", { name: "Pinned post by Hana Kim: Read this first" })).toBeTruthy();
  expect(
    org
      .asked()
      .filter((call) => call !== "GET /chatter/feeds")
      .toSorted(),
  ).toEqual([`GET /chatter/feeds/topics/${TOPIC}/feed-elements`, "POST /connect/batch"]);
});
