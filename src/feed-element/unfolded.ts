import { createContext, use, useState } from "react";

/**
 * What somebody unfolded in a feed: the ids of elements and comments whose long text it is, and `{id}/comments` for the
 * earlier comments of an element. What leaves the window leaves the document, and has to come back as it was. Null
 * outside of feeds.
 */
export const UnfoldedContext = createContext<Set<string> | null>(null);

/** What is unfolded around a component; outside of a feed, its own. */
export function useUnfolded(): Set<string> {
  const own = useState(() => new Set<string>())[0];
  return use(UnfoldedContext) ?? own;
}
