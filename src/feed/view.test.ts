import { describe, expect, it } from "vitest";
import { newsFeedPath, recordFeedPath } from "~/connect/feeds.ts";
import { rememberView, viewedPath } from "./view.ts";

const NEWS = newsFeedPath();
const view = (search: string, path = NEWS) => viewedPath(path, new URLSearchParams(search));

describe("the path of a feed as it is read", () => {
  it("is the usual one where nothing is asked for", () => {
    expect(view("")).toBe(NEWS);
    expect(view("sort=CreatedDateDesc&density=AllUpdates")).toBe(NEWS);
  });

  it("asks for order, density and words", () => {
    expect(view("sort=LastModifiedDateDesc&density=FewerUpdates&q=%23R%26D x")).toBe(
      `${NEWS}&sort=LastModifiedDateDesc&density=FewerUpdates&q=${encodeURIComponent("#R&D x")}`,
    );
  });

  it.each(["sort=Nonsense", "density=Some&sort=%00", "q=a", "q=**", "q=+a+*", "page=3"])("takes %s for nothing", (search) => {
    expect(view(search)).toBe(NEWS);
  });

  it("is what the person chose before for feeds of this type, unless the address says otherwise", () => {
    rememberView(NEWS, { sort: "LastModifiedDateDesc", density: "AllUpdates" });
    expect(view("")).toBe(`${NEWS}&sort=LastModifiedDateDesc`);
    expect(view("sort=CreatedDateDesc")).toBe(NEWS);
    expect(view("", recordFeedPath("0F9"))).toBe(recordFeedPath("0F9"));
  });
});
