import type { Connection } from "./connection.ts";
import type { UserDetail } from "./contract/people.ts";

/** Path of a person, by id or `me`. */
export function userPath(id: string): string {
  return `/chatter/users/${encodeURIComponent(id)}`;
}

/** A person with all details visible to the caller. Source: `GET /chatter/users/{id}`. */
export function getUser(connection: Connection, id: string, signal?: AbortSignal): Promise<UserDetail> {
  return connection.get(userPath(id), signal);
}
