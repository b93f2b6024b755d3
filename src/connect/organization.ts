import type { Connection } from "./connection.ts";
import type { OrganizationSettings } from "./contract/organization.ts";

/** What the org can do, and what the signed-in person may. Source: `GET /connect/organization`. */
export function getOrganization(connection: Connection, signal?: AbortSignal): Promise<OrganizationSettings> {
  return connection.get("/connect/organization", signal);
}
