import type { Connection } from "./connection.ts";
import type { PinCapability } from "./contract/capabilities.ts";

/** The elements pinned in a group's feed, latest first; PinnedFeedElements. Source: `GET …/pinned-feed-elements` (41.0). */
export function pinnedPath(groupId: string): string {
  return `/chatter/feeds/record/${encodeURIComponent(groupId)}/pinned-feed-elements`;
}

/** Pins an element in a group's feed, or unpins it. Source: `PATCH …/pinned-feed-elements` (41.0). */
export function setPinned(connection: Connection, groupId: string, elementId: string, isPinned: boolean): Promise<PinCapability> {
  return connection.send("PATCH", pinnedPath(groupId), { entityId: elementId, isPinned });
}
