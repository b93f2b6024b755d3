import type { Connection } from "./connection.ts";
import type { PlatformAction } from "./contract/capabilities.ts";

/**
 * Sets the status of an action link: `PendingStatus` has Salesforce call the program of an Api or ApiAsync link; of a page
 * or download that was opened, the client says how that went. Source: `PATCH /connect/action-links/{id}`.
 *
 * @returns the link, whose `status` and `executingUser` are those of the action
 */
export function setActionStatus(
  connection: Connection,
  id: string,
  status: "PendingStatus" | "SuccessfulStatus",
): Promise<Pick<PlatformAction, "status" | "executingUser">> {
  return connection.send("PATCH", `/connect/action-links/${encodeURIComponent(id)}`, { status });
}
