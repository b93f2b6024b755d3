import type { Connection } from "./connection.ts";
import type { DirectMessageCapability } from "./contract/capabilities.ts";
import { elementPath } from "./feed-elements.ts";

/** What changes about a direct message. Ids of people. */
export interface DirectMessageChange {
  membersToAdd?: readonly string[];
  membersToRemove?: readonly string[];
  subject?: string;
}

/** Changes who is in a direct message, or its subject. Source: `PATCH …/capabilities/direct-message` (39.0). */
export function changeDirectMessage(
  connection: Connection,
  elementId: string,
  change: DirectMessageChange,
): Promise<DirectMessageCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/direct-message`, change);
}
