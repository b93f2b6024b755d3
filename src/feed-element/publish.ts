import { publishComment, publishElement } from "~/connect/statuses.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import type { CapabilityChange } from "./capability-change.ts";
import type { CommentCapabilityChange } from "./comments/comment-capability-change.ts";

/** Publishes a draft. */
export const PUBLISH: CapabilityChange<"status", void> = {
  name: "status",
  show: (status) => ({ ...status, feedEntityStatus: "Published" }),
  call: publishElement,
  failure: () => moreMessages.couldNotPublish,
};

/** Approves a post that waits for review. */
export const APPROVE: CapabilityChange<"status", void> = { ...PUBLISH, failure: () => moreMessages.couldNotApprove };

/** Approves a comment that waits for review. */
export const APPROVE_COMMENT: CommentCapabilityChange<"status", void> = { ...APPROVE, call: publishComment };
