import type { Connection } from "./connection.ts";
import type { UpDownVoteCapability } from "./contract/capabilities.ts";
import { elementPath } from "./feed-elements.ts";

/** One's own vote. */
export type UpDownVote = "Up" | "Down" | "None";

/** Votes an element up or down, or takes the vote back. Source: `PATCH …/capabilities/up-down-vote` (41.0). */
export function setElementVote(connection: Connection, elementId: string, vote: UpDownVote): Promise<UpDownVoteCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/up-down-vote`, { vote });
}

/** The same for a comment. Source: `PATCH /chatter/comments/{id}/capabilities/up-down-vote` (41.0). */
export function setCommentVote(connection: Connection, commentId: string, vote: UpDownVote): Promise<UpDownVoteCapability> {
  return connection.send("PATCH", `/chatter/comments/${encodeURIComponent(commentId)}/capabilities/up-down-vote`, { vote });
}
