import { bundleView } from "./bundle.tsx";
import type { CapabilityView } from "./capability-view.tsx";
import { contentView } from "./content.tsx";
import { enhancedLinkView } from "./enhanced-link.tsx";
import { feedEntityShareView } from "./feed-entity-share.tsx";
import { filesView } from "./files.tsx";
import { linkView } from "./link.tsx";
import { originView } from "./origin.tsx";
import { pollView } from "./poll.tsx";
import { questionAndAnswersView } from "./question-and-answers.tsx";
import { recordSnapshotView } from "./record-snapshot.tsx";
import { topicsView } from "./topics.tsx";
import { trackedChangesView } from "./tracked-changes.tsx";

/** What the auxiliary body draws, in the order in which it draws it. */
export const CAPABILITY_TABLE: readonly CapabilityView[] = [
  feedEntityShareView,
  recordSnapshotView,
  bundleView,
  trackedChangesView,
  pollView,
  filesView,
  contentView,
  linkView,
  enhancedLinkView,
  questionAndAnswersView,
  originView,
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
  "upDownVote",
]);
