import { describe, expect, it } from "vitest";
import { type FeedName, NEWS } from "~/connect/feeds.ts";
import { rememberView, viewedFeed } from "./view.ts";

const view = (search: string, feed: FeedName = NEWS) => viewedFeed(feed, new URLSearchParams(search));

describe("viewedFeed", () => {
  it("uses the defaults when nothing is chosen", () => {
    expect(view("")).toEqual(NEWS);
    expect(view("sort=CreatedDateDesc&density=AllUpdates")).toEqual(NEWS);
  });

  it("reads order, density and search words", () => {
    expect(view("sort=LastModifiedDateDesc&density=FewerUpdates&q=%23R%26D x")).toEqual({
      ...NEWS,
      sort: "LastModifiedDateDesc",
      density: "FewerUpdates",
      q: "#R&D x",
    });
  });

  it.each(["sort=Nonsense", "density=Some&sort=%00", "q=a", "q=**", "q=+a+*", "page=3"])("takes %s for nothing", (search) => {
    expect(view(search)).toEqual(NEWS);
  });

  it("uses the stored choices for feeds of this type, unless the URL says otherwise", () => {
    rememberView(NEWS, { sort: "LastModifiedDateDesc" });
    expect(view("")).toEqual({ ...NEWS, sort: "LastModifiedDateDesc" });
    expect(view("sort=CreatedDateDesc")).toEqual(NEWS);
    const group: FeedName = { type: "record", subject: "0F9" };
    expect(view("", group)).toEqual(group);
  });
});
