import type { Connection } from "./connection.ts";
import type { Reference } from "./contract/actors.ts";
import type { Subscription, UserDetail } from "./contract/people.ts";
import { userPath } from "./users.ts";

/**
 * Follows a person, record or file. The answer's own `id` and `url` are the new follow; its subject may still be
 * outdated. Source: `POST /chatter/users/me/following`.
 */
export function follow(connection: Connection, subjectId: string): Promise<Subscription> {
  return connection.send("POST", `${userPath("me")}/following`, { subjectId });
}

/** Ends a follow. Source: `DELETE /chatter/subscriptions/{id}`, which is the `url` of `mySubscription`. */
export async function unfollow(connection: Connection, { id, url }: Reference): Promise<void> {
  await connection.send("DELETE", url ?? `/chatter/subscriptions/${encodeURIComponent(id ?? "")}`);
}

/** Changes the signed-in person's "about me", up to 1,000 characters. Source: `PATCH /chatter/users/me`. */
export function updateAboutMe(connection: Connection, aboutMe: string): Promise<UserDetail> {
  return connection.send("PATCH", userPath("me"), { aboutMe });
}
