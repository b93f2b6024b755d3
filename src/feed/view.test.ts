// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { type FeedName, feedPath, NEWS } from "~/connect/feeds.ts";
import { filtersOf, nameOf, sortsOf } from "./choices.ts";
import { rememberView } from "./use-feed-view.ts";
import { viewedFeed } from "./view.ts";

const ME = { orgId: "acme", siteId: "", userId: "0055g000000000AAAA" };
const GROUP: FeedName = { type: "record", subject: "0F95g000000000AAAA" };
const view = (search: string, feed: FeedName = NEWS, owner = ME) => viewedFeed(feed, new URLSearchParams(search), owner);

describe("viewedFeed", () => {
  it("uses the defaults when nothing is chosen", () => {
    expect(view("")).toEqual(NEWS);
    expect(view("sort=CreatedDateDesc&density=AllUpdates&filter=None")).toEqual(NEWS);
  });

  it("reads order, density, filter and search words", () => {
    const feed = view("sort=LastModifiedDateDesc&density=FewerUpdates&filter=AllQuestions&q=%23R%26D x");
    expect(feed).toEqual({ ...NEWS, sort: "LastModifiedDateDesc", density: "FewerUpdates", filter: "AllQuestions", q: "#R&D x" });
    expect(feedPath(feed)).toMatch(/&sort=LastModifiedDateDesc&density=FewerUpdates&filter=AllQuestions&q=%23R%26D%20x$/);
    expect(nameOf(feed)).toEqual(NEWS);
  });

  it.each(["sort=Nonsense", "density=Some&sort=%00", "filter=Everything", "q=a", "q=**", "q=+a+*", "page=3"])(
    "takes %s for nothing",
    (search) => {
      expect(view(search)).toEqual(NEWS);
    },
  );

  it("uses what was chosen last for this feed by this person, unless the URL says otherwise", () => {
    rememberView(ME, GROUP, { sort: "LastModifiedDateDesc", filter: "Unread" });
    expect(view("", GROUP)).toEqual({ ...GROUP, sort: "LastModifiedDateDesc", filter: "Unread" });
    expect(view("sort=CreatedDateDesc&filter=None", GROUP)).toEqual(GROUP);
    expect(view("", { ...GROUP, subject: "0F95g000000000BAAA" })).toMatchObject({ type: "record" });
    expect(view("", { ...GROUP, subject: "0F95g000000000BAAA" })).not.toHaveProperty("sort");
    expect(view("", GROUP, { ...ME, userId: "0055g000000000BAAA" })).toEqual(GROUP);
    rememberView(ME, GROUP, {});
    expect(view("", GROUP)).toEqual(GROUP);
  });

  it("searches everything, whatever filter was chosen last", () => {
    rememberView(ME, NEWS, { filter: "SolvedQuestions" });
    expect(view("q=bike")).toEqual({ ...NEWS, q: "bike" });
    expect(view("q=bike&filter=AllQuestions")).toEqual({ ...NEWS, q: "bike", filter: "AllQuestions" });
    rememberView(ME, NEWS, {});
  });
});

describe("what a feed can be ordered and filtered by", () => {
  const listed = (url: string): FeedName => ({ type: "listed", url });

  it("depends on its type, wherever its URL comes from", () => {
    expect(sortsOf(NEWS, undefined)).toEqual(["CreatedDateDesc", "LastModifiedDateDesc"]);
    expect(sortsOf({ type: "company" }, undefined)).toContain("Relevance");
    expect(sortsOf(listed("/services/data/v66.0/chatter/feeds/draft/0055g000000000AAAA/feed-elements"), undefined)).toContain(
      "CreatedDateAsc",
    );
    const home = listed("/services/data/v66.0/connect/communities/0DB5g000000000AGAQ/chatter/feeds/home");
    expect(sortsOf(home, undefined)).not.toContain("MostViewed");
    expect(sortsOf(home, "UnansweredQuestions")).toContain("MostViewed");
  });

  it("is read or unread in groups alone, and who wrote it in profiles alone", () => {
    expect(filtersOf(GROUP, false).slice(0, 2)).toEqual(["Unread", "Read"]);
    expect(filtersOf({ type: "record", subject: "0015g000000000AAAA" }, false)).not.toContain("Unread");
    const profile: FeedName = { type: "user-profile", subject: "me" };
    expect(filtersOf(profile, false)).toContain("AuthoredBy");
    expect([filtersOf(profile, false), filtersOf(profile, true)].map((all) => all.includes("CommunityScoped"))).toEqual([false, true]);
    expect(filtersOf(listed("/chatter/feeds/pending-review"), false)).toEqual([]);
  });
});
