// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { refusal, stubOrg, type StubOrg } from "~/testing/stub-org.ts";
import { assignTopic, topicNames, unassignTopic } from "./change-topics.ts";
import { canAssignTopics, elementTopics } from "./element-topics.ts";

const showRefusal = vi.hoisted(() => vi.fn());
vi.mock("~/ui/toast.ts", () => ({ showRefusal }));

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.unstubAllGlobals());

const TOPICS = "/chatter/feed-elements/0D51/capabilities/topics";

/** A post about one topic. */
function post(answers: StubOrg["answers"]) {
  const org = stubOrg(answers);
  const store = testStore();
  receive(
    store,
    FEED_ELEMENTS,
    { id: "0D51", capabilities: { topics: { items: [{ id: "0TO1", name: "Herons" }] } } },
    store.records.tick(),
  );
  return { org, store, names: () => topicNames(store.records.get(FEED_ELEMENTS, "0D51")?.capabilities?.topics?.items) };
}

describe("topics of a post", () => {
  test("may be changed unless the org says no, and where it has none, not", () => {
    expect(canAssignTopics({ capabilities: { topics: { canAssignTopics: true } } })).toBe(true);
    expect(canAssignTopics({ capabilities: { topics: null } })).toBe(true);
    expect(canAssignTopics({ capabilities: { topics: { canAssignTopics: false } } })).toBe(false);
    expect(canAssignTopics({ capabilities: {} })).toBe(false);
  });

  test("are added at once, and are then called as the org calls them", async () => {
    const { store, names } = post({ [`POST ${TOPICS}`]: { id: "0TO2", name: "Cranes" } });
    assignTopic(store, elementTopics(store, "0D51"), "cranes");
    expect(names()).toEqual(["Herons", "cranes"]);
    await vi.waitFor(() => expect(names()).toEqual(["Herons", "Cranes"]));
  });

  test("that are added and removed right away are removed by the id that the org gave", async () => {
    const { org, store, names } = post({
      [`POST ${TOPICS}`]: { id: "0TO2", name: "Cranes" },
      [`DELETE ${TOPICS}`]: new Response(null, { status: 204 }),
    });
    assignTopic(store, elementTopics(store, "0D51"), "Cranes");
    await vi.waitFor(() => expect(org.asked()).toHaveLength(1));
    unassignTopic(store, elementTopics(store, "0D51"), "Cranes");
    expect(names()).toEqual(["Herons"]);
    await vi.waitFor(() => expect(org.calls.map(({ method, url }) => method + url.search)).toEqual(["POST", "DELETE?topicId=0TO2"]));
    expect(names()).toEqual(["Herons"]);
  });

  test("that the org does not take go again, and that it keeps come back, each with the reason", async () => {
    const no = refusal(403, "No topics here.");
    const { store, names } = post({ [`POST ${TOPICS}`]: no, [`DELETE ${TOPICS}`]: no });
    assignTopic(store, elementTopics(store, "0D51"), "Cranes");
    unassignTopic(store, elementTopics(store, "0D51"), "herons");
    expect(names()).toEqual(["Cranes"]);
    await vi.waitFor(() => expect(showRefusal).toHaveBeenCalledTimes(2));
    expect(names()).toEqual(["Herons"]);
  });
});
