import { describe, expect, it } from "vitest";
import { checkBody } from "./check-body.ts";

const element = {
  id: "0D5000000000001AAA",
  body: { messageSegments: [{ type: "Text", text: "Hi" }], text: "Hi" },
  feedElementType: "FeedItem",
};

describe("the shape of a body", () => {
  it("is implied by the file name", () => {
    expect(checkBody("news-feed-empty_v58.json", { elements: [] })).toEqual({ shape: "FeedElementPage", problems: [], unknown: [] });
    expect(checkBody("feed-element-post_v58.json", element).shape).toBe("FeedElement");
    expect(checkBody("users-me_v49.json", { id: "005", name: "Inês" }).shape).toBe("UserDetail");
    expect(checkBody("some/where/error-404.json", [{ errorCode: "NOT_FOUND", message: "Gone" }]).shape).toBe("ErrorBody");
  });

  it("is found by content when the file name says nothing", () => {
    expect(checkBody("a.json", element).shape).toBe("FeedElement");
    expect(checkBody("b.json", { notifications: [], nextPageUrl: null }).shape).toBe("NotificationCollection");
    expect(checkBody("c.json", { choices: [{ id: "09A" }], myChoiceId: null, totalVoteCount: 0 }).shape).toBe("PollCapability");
    expect(checkBody("d.json", [{ label: "Spring '26", url: "/services/data/v66.0", version: "66.0" }]).shape).toBe("ApiVersions");
  });

  it("is that of an input inside a folder of requests", () => {
    expect(checkBody("requests/vote.json", { vote: "Up" }).shape).toBe("UpDownVoteCapabilityInput");
    expect(checkBody("deep/requests/follow.json", { subjectId: "001000000000001AAA" }).shape).toBe("FollowingInput");
    expect(checkBody("requests/post_x.json", { subjectId: "me", capabilities: { poll: { choices: "a" } } }).problems).toEqual([
      "capabilities.poll.choices: Invalid input: expected array, received string",
    ]);
  });
});

describe("a difference", () => {
  it("is reported with its path", () => {
    const { problems } = checkBody("news-feed.json", { elements: [element, { ...element, body: { messageSegments: "Hi" } }] });
    expect(problems).toEqual(["elements.1.body.messageSegments: Invalid input: expected array, received string"]);
  });

  it("fails if no property is known, whatever the file name says", () => {
    expect(checkBody("news-feed.json", { hello: "world" }).problems).toEqual(["none of its properties is known"]);
    expect(checkBody("x.json", { hello: "world" }).problems).toEqual(["it is no shape of the contract"]);
    expect(checkBody("x.json", { id: "1", hello: 1, world: 2 }).problems).not.toEqual([]);
    expect(checkBody("x.json", "text").problems).not.toEqual([]);
    expect(checkBody("x.json", null).problems).not.toEqual([]);
  });

  it("is reported but allowed if it is just an unknown property", () => {
    const { problems, unknown } = checkBody("news-feed.json", {
      elements: [{ ...element, capabilities: { glow: {} } }, { mood: 1 }],
      tide: 1,
    });
    expect(problems).toEqual([]);
    expect(unknown).toEqual(["elements[].capabilities.glow", "elements[].mood", "tide"]);
  });
});

describe("a batch", () => {
  it("is checked answer by answer, including errors and missing bodies", () => {
    const batch = {
      hasErrors: true,
      results: [
        { result: element, statusCode: 200 },
        { result: [{ errorCode: "NOT_FOUND", message: "" }], statusCode: 404 },
        { result: null, statusCode: 204 },
      ],
    };
    expect(checkBody("feed-elements-batch.json", batch)).toEqual({
      shape: "BatchResults of FeedElement, ErrorBody",
      problems: [],
      unknown: [],
    });
  });

  it("fails if any answer fails", () => {
    const batch = {
      results: [
        { result: element, statusCode: 200 },
        { result: { ...element, header: [] }, statusCode: 200 },
      ],
    };
    expect(checkBody("batch.json", batch).problems).toEqual(["results.1.result: header: Invalid input: expected object, received array"]);
  });
});
