import type { Connection } from "./connection.ts";
import type { Reference } from "./contract/actors.ts";
import type { Subscription, UserDetail } from "./contract/people.ts";

const resource = (id: string): string => `/chatter/users/${encodeURIComponent(id)}`;

/** A person with everything that the asking person may see. Source: `GET /chatter/users/{id}`; `me` is an id too. */
export function getUser(connection: Connection, id: string, signal?: AbortSignal): Promise<UserDetail> {
  return connection.get(resource(id), signal);
}

/**
 * The first page of the people of the org, a UserPage. Those who have left are not listed.
 *
 * @param words beginnings of names, two characters and more, with `*` and `?` as wildcards; "" for everybody
 */
export function usersPath(words: string): string {
  return `/chatter/users?pageSize=25${words === "" ? "" : `&q=${encodeURIComponent(words)}`}`;
}

/**
 * The first page of the groups that a person is in, archived ones too; a ChatterGroupPage.
 *
 * @param words to look for, at least two characters; "" for all
 */
export function userGroupsPath(id: string, words = ""): string {
  return `${resource(id)}/groups?pageSize=25${words === "" ? "" : `&q=${encodeURIComponent(words)}`}`;
}

/** The first page of who follows a person, a FollowerPage. */
export function followersPath(id: string): string {
  return `${resource(id)}/followers?pageSize=25`;
}

/** The first page of whom and what a person follows, a FollowingPage. */
export function followingPath(id: string): string {
  return `${resource(id)}/following?pageSize=25`;
}

/**
 * Follows a person, a record or a file. The answer's own `id` and `url` are the new follow; its subject may still be as
 * before. Source: `POST /chatter/users/me/following`.
 */
export function follow(connection: Connection, subjectId: string): Promise<Subscription> {
  return connection.send("POST", `${resource("me")}/following`, { subjectId });
}

/** Ends a follow. Source: `DELETE /chatter/subscriptions/{id}`, which is the `url` of `mySubscription`. */
export async function unfollow(connection: Connection, { id, url }: Reference): Promise<void> {
  await connection.send("DELETE", url ?? `/chatter/subscriptions/${encodeURIComponent(id ?? "")}`);
}

/** Changes what the asking person says about themselves, in up to 1,000 characters. Source: `PATCH /chatter/users/me`. */
export function updateAboutMe(connection: Connection, aboutMe: string): Promise<UserDetail> {
  return connection.send("PATCH", resource("me"), { aboutMe });
}
