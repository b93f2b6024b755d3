import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { AllComments } from "./comments/all-comments.tsx";
import { CommentBox } from "./comments/comment-box.tsx";
import { OutgoingComment } from "./comments/outgoing-comment.tsx";
import { EditBox } from "./editing/edit-box.tsx";

export { addToComment } from "./comments/add-to-comment.ts";

/** A part of a post that few posts show. */
export type LatePartProps =
  | { part: "all"; element: FeedElement; label: string }
  | { part: "comment"; element: FeedElement; isWhole?: boolean }
  | { part: "edit"; elementId: string; commentId?: string }
  | { part: "outgoing"; entry: OutboxEntry };

/**
 * The comments of a post in threads, the fields in which comments are written and words are edited, and comments that are
 * on their way. They are loaded together: who loses the connection while writing sees their comment all the same.
 */
export function LatePart(props: LatePartProps) {
  switch (props.part) {
    case "all":
      return <AllComments element={props.element} label={props.label} />;
    case "comment":
      return <CommentBox element={props.element} isWhole={props.isWhole} />;
    case "edit":
      return <EditBox elementId={props.elementId} commentId={props.commentId} />;
    case "outgoing":
      return <OutgoingComment entry={props.entry} />;
  }
}
