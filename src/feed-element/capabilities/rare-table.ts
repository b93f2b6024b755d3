import { bundleView } from "./bundle.tsx";
import type { CapabilityView } from "./capability-view.tsx";
import { contentView } from "./content.tsx";
import { enhancedLinkView } from "./enhanced-link.tsx";
import { feedEntityShareView } from "./feed-entity-share.tsx";
import { originView } from "./origin.tsx";
import { otherView } from "./other.tsx";
import { pollView } from "./poll.tsx";
import { questionAndAnswersView } from "./question-and-answers.tsx";
import { recordView } from "./record.tsx";
import { recordSnapshotView } from "./record-snapshot.tsx";
import { trackedChangesView } from "./tracked-changes.tsx";
import { upDownVoteView } from "./up-down-vote.tsx";

export { Marks } from "./marks.tsx";

const VIEWS: readonly CapabilityView[] = [
  bundleView,
  contentView,
  enhancedLinkView,
  feedEntityShareView,
  originView,
  pollView,
  questionAndAnswersView,
  recordView,
  recordSnapshotView,
  trackedChangesView,
  upDownVoteView,
];

/** What draws a capability that the table calls rare. Others show their words. */
export function rareViewOf(name: string): CapabilityView {
  return VIEWS.find((view) => view.name === name) ?? otherView(name);
}
