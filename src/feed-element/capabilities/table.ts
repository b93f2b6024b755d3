import type { CapabilityView } from "./capability-view.tsx";
import { filesView } from "./files.tsx";
import { linkView } from "./link.tsx";
import { topicsView } from "./topics.tsx";

/**
 * What the auxiliary body draws, in the order in which it draws it: the view of a common capability, which is loaded with
 * the app, or the name of a rare one, whose view stands in `rare-table.ts` and is loaded when the first of them is met.
 */
export const CAPABILITY_TABLE: readonly (CapabilityView | string)[] = [
  "feedEntityShare",
  "recordSnapshot",
  "bundle",
  "trackedChanges",
  "poll",
  filesView,
  "content",
  linkView,
  "enhancedLink",
  "questionAndAnswers",
  "origin",
  topicsView,
];

/** Capabilities that show in another part of the feed element, or that say only what can be done. */
export const DRAWN_ELSEWHERE: ReadonlySet<string> = new Set([
  "banner",
  "bookmarks",
  "chatterLikes",
  "close",
  "comments",
  "edit",
  "interactions",
  "moderation",
  "mute",
  "pin",
  "readBy",
  "status",
  "verified",
]);
