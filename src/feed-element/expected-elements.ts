import type { QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { ConnectError } from "~/connect/errors.ts";
import { getFeedElements } from "~/connect/feed-elements.ts";
import { expected, feedElementKey, storeFeedElement } from "./cache.ts";

/** How many elements before and after one that is wanted come along: about as many as a page of a feed holds. */
const AROUND = 15;

/**
 * Makes elements known that will be drawn but are not in the cache: the rows of a feed from before a reload. Whichever
 * is wanted first brings its neighbours along in one call, and is not asked for alone.
 *
 * @param ids in the order in which they stand in the feed
 * @returns what asks for one of them
 */
export function expectElements(client: QueryClient, connection: Connection, ids: readonly string[]): (id: string) => Promise<FeedElement> {
  const coming = new Map<string, Promise<FeedElement>>();

  function load(id: string): Promise<FeedElement> {
    const known = coming.get(id);
    if (known) return known;
    const at = ids.indexOf(id);
    const near = ids.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    const wanted = near.filter((each) => !coming.has(each) && (each === id || !client.getQueryData(feedElementKey(each))));
    const askedAt = Date.now();
    const answer = getFeedElements(connection, wanted).then((elements) => new Map(elements.map((element) => [element.id, element])));
    for (const each of wanted) {
      const element = answer.then((found) => found.get(each) ?? Promise.reject(new ConnectError("not-found", "The post is gone.", 404)));
      coming.set(each, element);
      element.then(
        (fresh) => each !== id && storeFeedElement(client, fresh, askedAt),
        () => coming.delete(each),
      );
    }
    return coming.get(id) ?? Promise.reject(new ConnectError("not-found", "The post is gone.", 404));
  }

  for (const id of ids) {
    expected.set(id, () => {
      expected.delete(id);
      return load(id);
    });
  }
  return load;
}
