import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { CommentBox } from "./comment-box.tsx";
import { OutgoingComment } from "./outgoing-comment.tsx";

/**
 * The field for a comment, or one that is on its way. They are loaded together: who loses the connection while writing
 * sees their comment all the same.
 */
export function Writing(props: { entry: OutboxEntry } | { element: FeedElement; isWhole?: boolean }) {
  return "entry" in props ? <OutgoingComment entry={props.entry} /> : <CommentBox {...props} />;
}
