import { lookup } from "~/lib/lookup.ts";
import type { CapabilityView } from "./capability-view.tsx";
import { filesView } from "./files.tsx";
import { linkView } from "./link.tsx";
import { topicsView } from "./topics.tsx";

/** The views of common capabilities, which are loaded with the app. Those of rare ones stand in `rare-table.ts`. */
export const COMMON_VIEWS = lookup<CapabilityView>({ files: filesView, link: linkView, topics: topicsView });

/** What the auxiliary body draws, in the order in which it draws it; what is in no list comes last. */
export const DRAWN_IN_ORDER: readonly string[] = [
  "status",
  "feedEntityShare",
  "recordSnapshot",
  "bundle",
  "trackedChanges",
  "poll",
  "files",
  "content",
  "link",
  "enhancedLink",
  "questionAndAnswers",
  "origin",
  "topics",
];

/**
 * Capabilities that show in another part of the feed element, each with the file that shows it, or that say only what can
 * be done. `npm run capabilities` reads the files.
 */
export const DRAWN_ELSEWHERE: readonly string[] = [
  "banner", // capabilities/marks.tsx
  "bookmarks", // actions.tsx
  "chatterLikes", // actions.tsx
  "close", // capabilities/marks.tsx
  "comments", // comments/comments.tsx
  "edit", // capabilities/marks.tsx
  "interactions", // more-menu.tsx
  "moderation", // moderation/flag-mark.tsx
  "mute", // capabilities/marks.tsx
  "pin", // capabilities/marks.tsx
  "readBy", // more-menu.tsx
  "verified", // capabilities/marks.tsx
];
