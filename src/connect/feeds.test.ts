import { expect, test } from "vitest";
import { type FeedDescriptor, feedPath } from "./feeds.ts";

const FIRST = "pageSize=25&recentCommentCount=2";

test.each<[FeedDescriptor, string]>([
  [{ type: "news" }, `/chatter/feeds/news/me/feed-elements?${FIRST}`],
  [{ type: "company" }, `/chatter/feeds/company/feed-elements?${FIRST}`],
  [{ type: "bookmarks" }, `/chatter/feeds/bookmarks/me/feed-elements?${FIRST}`],
  [{ type: "record", subject: "001 x" }, `/chatter/feeds/record/001%20x/feed-elements?${FIRST}&elementsPerBundle=2`],
  [{ type: "user-profile", subject: "me" }, `/chatter/feeds/user-profile/me/feed-elements?${FIRST}`],
  [{ type: "topics", subject: "0TO1" }, `/chatter/feeds/topics/0TO1/feed-elements?${FIRST}`],
  [
    { type: "listed", url: "/services/data/v66.0/chatter/feeds/filter/me/006" },
    `/services/data/v66.0/chatter/feeds/filter/me/006/feed-elements?${FIRST}`,
  ],
  [{ type: "listed", url: "/x/feed-elements?a=1" }, `/x/feed-elements?a=1&${FIRST}`],
  [
    { type: "news", sort: "LastModifiedDateDesc", density: "FewerUpdates", q: "#R&D x" },
    `/chatter/feeds/news/me/feed-elements?${FIRST}&sort=LastModifiedDateDesc&density=FewerUpdates&q=%23R%26D%20x`,
  ],
])("the first page of %j", (feed, path) => {
  expect(feedPath(feed)).toBe(path);
});
