import type { Connection } from "./connection.ts";
import type { UserDetail } from "./contract/people.ts";

/** Path of one person; `me` is an id too. */
export function userPath(id: string): string {
  return `/chatter/users/${encodeURIComponent(id)}`;
}

/** A person with everything that the asking person may see. Source: `GET /chatter/users/{id}`. */
export function getUser(connection: Connection, id: string, signal?: AbortSignal): Promise<UserDetail> {
  return connection.get(userPath(id), signal);
}
