import type { Connection } from "./connection.ts";
import type { Community, CommunityPage } from "./contract/communities.ts";

/** The sites of the org that the signed-in person is a member of. Source: `GET /connect/communities`. */
export function getCommunities(connection: Connection, signal?: AbortSignal): Promise<CommunityPage> {
  return connection.get("/connect/communities", signal);
}

/** One site. Source: `GET /connect/communities/{id}`. */
export function getCommunity({ get }: Pick<Connection, "get">, id: string, signal?: AbortSignal): Promise<Community> {
  return get(`/connect/communities/${encodeURIComponent(id)}`, signal);
}
