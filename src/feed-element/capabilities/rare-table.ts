import { approvalView } from "./approval.tsx";
import { associatedActionsView } from "./associated-actions.tsx";
import { bundleView } from "./bundle.tsx";
import { callView } from "./call.tsx";
import { canvasView } from "./canvas.tsx";
import type { CapabilityView } from "./capability-view.tsx";
import { caseCommentView } from "./case-comment.tsx";
import { contentView } from "./content.tsx";
import { dashboardView } from "./dashboard.tsx";
import { directMessageView } from "./direct-message.tsx";
import { emailMessageView } from "./email-message.tsx";
import { enhancedLinkView } from "./enhanced-link.tsx";
import { extensionsView } from "./extensions.tsx";
import { feedEntityShareView } from "./feed-entity-share.tsx";
import { mediaReferencesView } from "./media-references.tsx";
import { originView } from "./origin.tsx";
import { otherView } from "./other.tsx";
import { pollView } from "./poll.tsx";
import { questionAndAnswersView } from "./question-and-answers.tsx";
import { recommendationsView } from "./recommendations.tsx";
import { recordView } from "./record.tsx";
import { recordSnapshotView } from "./record-snapshot.tsx";
import { socialPostView } from "./social-post.tsx";
import { statusView } from "./status.tsx";
import { trackedChangesView } from "./tracked-changes.tsx";
import { upDownVoteView } from "./up-down-vote.tsx";

export { Marks } from "./marks.tsx";
export { missingFiles } from "./missing-files.tsx";
export { showAllFiles } from "./show-all-files.tsx";

const VIEWS: readonly CapabilityView[] = [
  approvalView,
  associatedActionsView,
  bundleView,
  callView,
  canvasView,
  caseCommentView,
  contentView,
  dashboardView,
  directMessageView,
  emailMessageView,
  enhancedLinkView,
  extensionsView,
  feedEntityShareView,
  mediaReferencesView,
  originView,
  pollView,
  questionAndAnswersView,
  recommendationsView,
  recordView,
  recordSnapshotView,
  socialPostView,
  statusView,
  trackedChangesView,
  upDownVoteView,
];

/** What draws a capability that the table calls rare. Others show their words. */
export function rareViewOf(name: string): CapabilityView {
  return VIEWS.find((view) => view.name === name) ?? otherView(name);
}
