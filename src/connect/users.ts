import type { Connection } from "./connection.ts";
import type { ChatterGroupPage } from "./contract/groups.ts";
import type { UserDetail } from "./contract/people.ts";

/** A person with everything that the asking person may see. Source: `GET /chatter/users/{id}`; `me` is an id too. */
export function getUser(connection: Connection, id: string, signal?: AbortSignal): Promise<UserDetail> {
  return connection.get(`/chatter/users/${encodeURIComponent(id)}`, signal);
}

/** The groups that a person is in, first page. Source: `GET /chatter/users/{id}/groups`. */
export function getUserGroups(connection: Connection, id: string, signal?: AbortSignal): Promise<ChatterGroupPage> {
  return connection.get(`/chatter/users/${encodeURIComponent(id)}/groups?pageSize=25`, signal);
}
