import type { Connection } from "./connection.ts";
import type { PinCapability } from "./contract/capabilities.ts";
import { KEY_PREFIX, keyPrefix } from "./ids.ts";

/** The elements pinned in the feed of a group or topic; PinnedFeedElements. Source: `GET …/pinned-feed-elements` (41.0). */
export function pinnedPath(subjectId: string): string {
  const type = keyPrefix(subjectId) === KEY_PREFIX.topic ? "topics" : "record";
  return `/chatter/feeds/${type}/${encodeURIComponent(subjectId)}/pinned-feed-elements`;
}

/** Pins an element in a group's feed, or unpins it. Source: `PATCH …/pinned-feed-elements` (41.0). */
export function setPinned(connection: Connection, groupId: string, elementId: string, isPinned: boolean): Promise<PinCapability> {
  return connection.send("PATCH", pinnedPath(groupId), { entityId: elementId, isPinned });
}
