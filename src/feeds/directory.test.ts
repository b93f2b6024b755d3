import { describe, expect, it } from "vitest";
import type { FeedDirectory } from "~/connect/contract/feeds.ts";
import { feedLinks, feedOfType, feedTypeOf } from "./directory.ts";

const places = (directory?: FeedDirectory, always?: Parameters<typeof feedLinks>[1]) =>
  feedLinks(directory, always).feeds.map(({ to }) => to);

describe("the feeds to choose from", () => {
  it("are those that every org has, until the org has said what it offers", () => {
    expect(places()).toEqual(["/", ...["company", "to", "bookmarks", "groups", "people", "files", "mute"].map((name) => `/feeds/${name}`)]);
  });

  it("are those that the org offers, and have a place each", () => {
    const feeds = ["PendingReview", "News", "Draft", "Landing", "DirectMessages", "Home", "Filter", "SomethingNew"];
    const directory = { feeds: feeds.map((feedType) => ({ feedType })) };
    expect(places(directory)).toEqual([
      "/",
      "/feeds/home",
      "/feeds/direct-messages",
      "/feeds/pending-review",
      "/feeds/draft",
      "/feeds/landing",
    ]);
    for (const place of places(directory).slice(1)) expect(feedTypeOf(place.slice("/feeds/".length))).not.toBeNull();
    expect(feedTypeOf("news")).toBeNull();
  });
});

describe("the feeds of a site", () => {
  it("are there once, whether or not the directory names them", () => {
    const directory = { feeds: [{ feedType: "News" }, { feedType: "Home" }] };
    expect(places(directory, ["Home", "Moderation"])).toEqual(["/", "/feeds/home", "/feeds/moderation"]);
  });
});

describe("the feed of a type", () => {
  it("is read by its name in the API", () => {
    expect(feedOfType("To", undefined)).toEqual({ type: "to" });
    expect(feedOfType("PendingReview", undefined)).toEqual({ type: "listed", url: "/chatter/feeds/pending-review" });
  });

  it("is at the org's own URL for drafts", () => {
    expect(feedOfType("Draft", undefined)).toEqual({ type: "listed", url: "/chatter/feeds/draft/me" });
    const url = "/services/data/v66.0/chatter/feeds/draft/feed-elements";
    expect(feedOfType("Draft", { feeds: [{ feedType: "Draft", feedElementsUrl: url }] })).toEqual({ type: "listed", url });
  });
});
