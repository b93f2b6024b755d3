import type { Connection } from "./connection.ts";
import type { ChatterGroup } from "./contract/groups.ts";

/** A group. Source: `GET /chatter/groups/{id}`. */
export function getGroup(connection: Connection, id: string, signal?: AbortSignal): Promise<ChatterGroup> {
  return connection.get(`/chatter/groups/${encodeURIComponent(id)}`, signal);
}
