import { messages } from "~/lib/messages/messages.ts";
import { ListFoot, type MorePages } from "~/ui/list-foot.tsx";
import { ElementSkeleton } from "./feed-skeleton.tsx";

// What stands above and below a feed, or in its place, and is loaded after it: one chunk.
export { FeedTools } from "./feed-tools.tsx";
export { NothingHere } from "./nothing-found.tsx";

/** What follows the last element that is loaded. */
export function FeedEnd({ pages }: { pages: MorePages }) {
  return <ListFoot pages={pages} skeleton={<ElementSkeleton />} end={messages.feed.end} />;
}
