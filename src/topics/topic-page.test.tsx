import { fireEvent, render, screen } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventually } from "~/testing/eventually.ts";
import { TestApp, testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg, type StubOrg } from "~/testing/stub-org.ts";
import { TopicPage } from "./topic-page.tsx";

beforeEach(() =>
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined })),
);
afterEach(() => vi.unstubAllGlobals());

const TOPIC = "0TO000000000001AAA";
const HANA = "005000000000001AAA";

const GEARBOXES: StubOrg["answers"] = {
  [`GET /connect/topics/${TOPIC}`]: { id: TOPIC, name: "Gearboxes", description: "What turns", talkingAbout: 3 },
  [`GET /chatter/feeds/topics/${TOPIC}/feed-elements`]: { elements: [] },
  "GET /chatter/users/me/following": { following: [] },
  "GET /chatter/feeds": { feeds: [], favorites: [] },
};

function open(answers: StubOrg["answers"], at = `/topics/${TOPIC}`) {
  const org = stubOrg({ ...GEARBOXES, ...answers });
  render(
    <TestApp store={testStore()} at={at}>
      <Routes>
        <Route path="/topics/:id/:tab?" element={<TopicPage />} />
      </Routes>
    </TestApp>,
  );
  return org;
}

test("a topic comes with its pinned posts and whether it is followed in one call", async () => {
  const pinned = { id: "0D5000000000001AAA", actor: { displayName: "Hana Kim" }, body: { text: "Read this first" } };
  const org = open({ [`GET /chatter/feeds/topics/${TOPIC}/pinned-feed-elements`]: { elements: [pinned] } });
  expect(await screen.findByRole("heading", { level: 1, name: "Gearboxes" })).toBeTruthy();
  expect(await screen.findByRole("link", { name: "Pinned post by Hana Kim: Read this first" })).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Follow Gearboxes" })).toBeTruthy();
  expect(org.asked().toSorted()).toEqual([`GET /chatter/feeds/topics/${TOPIC}/feed-elements`, "POST /connect/batch"]);
});

test("it is followed and left at once, and what the org refuses is taken back", async () => {
  const org = open({
    "POST /chatter/users/me/following": { id: "0E8000000000001AAA", url: "/services/data/v66.0/chatter/subscriptions/0E8" },
  });
  fireEvent.click(await screen.findByRole("button", { name: "Follow Gearboxes" }));
  const left = await screen.findByRole("button", { name: "Following Gearboxes", pressed: true });
  await eventually(() => expect(org.asked()).toContain("POST /chatter/users/me/following"));
  org.answers["DELETE /chatter/subscriptions/0E8"] = refusal(403);
  fireEvent.click(left);
  await eventually(() => expect(org.asked()).toContain("DELETE /chatter/subscriptions/0E8"));
  expect(await screen.findByRole("button", { name: "Following Gearboxes", pressed: true })).toBeTruthy();
});

test("a topic that is followed says so by the list of those that are", async () => {
  open({
    "GET /chatter/users/me/following": { following: [{ id: "0E8", url: "/x", subject: { id: TOPIC, name: "Gearboxes", type: "Topic" } }] },
  });
  expect(await screen.findByRole("button", { name: "Following Gearboxes", pressed: true })).toBeTruthy();
});

test("who knows about it is endorsed; whatever the org calls the list", async () => {
  const person = { isEndorsedByMe: false, numEndorsements: 1, reasons: "Endorsed", user: { id: HANA, displayName: "Hana Kim" } };
  const org = open(
    {
      [`GET /connect/topics/${TOPIC}/knowledgeable-users`]: { somePeople: [person] },
      [`POST /connect/topics/${TOPIC}/endorsements`]: { endorsementId: "0en000000000001AAA" },
    },
    `/topics/${TOPIC}/about`,
  );
  expect(await screen.findByText("1 endorsement")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Endorse Hana Kim", pressed: false }));
  expect(await screen.findByText("2 endorsements")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Endorse Hana Kim", pressed: true })).toBeTruthy();
  await eventually(() => expect(org.asked()).toContain(`POST /connect/topics/${TOPIC}/endorsements`));
});

test("an org without such lists leaves them out", async () => {
  open({}, `/topics/${TOPIC}/about`);
  expect(await screen.findByText("What turns")).toBeTruthy();
  await eventually(() => expect(screen.queryByRole("heading", { name: "Who knows about it" })).toBeNull());
  expect(screen.queryByRole("heading", { name: "Related topics" })).toBeNull();
});

test("a topic that is being deleted says so and offers no changes", async () => {
  open({ [`GET /connect/topics/${TOPIC}`]: { id: TOPIC, name: "Gearboxes", isBeingDeleted: true } });
  expect(await screen.findByText("This topic is being deleted. Its posts stay.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Follow/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Change this topic" })).toBeNull();
});

test("a name changes in capitals and spaces alone, and a change that is refused is not offered again", async () => {
  const org = open({ [`PATCH /connect/topics/${TOPIC}`]: refusal(403, "You need Edit Topics.") });
  fireEvent.click(await screen.findByRole("button", { name: "Change this topic" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Edit topic" }));
  const name = await screen.findByLabelText("Name");
  fireEvent.change(name, { target: { value: "Wheels" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByRole("alert")).textContent).toBe("Only capital letters and spaces of the name can be changed.");
  expect(org.asked()).not.toContain(`PATCH /connect/topics/${TOPIC}`);
  fireEvent.change(name, { target: { value: "Gear Boxes" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/You need Edit Topics/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  fireEvent.click(await screen.findByRole("button", { name: "Change this topic" }));
  expect(await screen.findByRole("menuitem", { name: "Merge topics" })).toBeTruthy();
  expect(screen.queryByRole("menuitem", { name: "Edit topic" })).toBeNull();
});
