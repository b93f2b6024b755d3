import type { Connection } from "./connection.ts";
import type { StatusCapability } from "./contract/capabilities.ts";
import { elementPath } from "./feed-elements.ts";

const PUBLISHED = { feedEntityStatus: "Published" };

/** Publishes a draft, or approves a post that waits for review. Source: `PATCH …/capabilities/status` (37.0). */
export function publishElement(connection: Connection, elementId: string): Promise<StatusCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/status`, PUBLISHED);
}

/** Approves a comment that waits for review. Source: `PATCH /chatter/comments/{id}/capabilities/status` (38.0). */
export function publishComment(connection: Connection, commentId: string): Promise<StatusCapability> {
  return connection.send("PATCH", `/chatter/comments/${encodeURIComponent(commentId)}/capabilities/status`, PUBLISHED);
}
