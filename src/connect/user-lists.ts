import { userPath } from "./users.ts";

/**
 * The first page of the org's active people, a UserPage.
 *
 * @param words beginnings of names, at least two characters, with `*` and `?` as wildcards; "" for everybody
 */
export function usersPath(words: string, pageSize = 25): string {
  return `/chatter/users?pageSize=${pageSize}${words === "" ? "" : `&q=${encodeURIComponent(words)}`}`;
}

/**
 * The first page of a person's groups, including archived ones; a ChatterGroupPage.
 *
 * @param words at least two characters, or "" for all
 */
export function userGroupsPath(id: string, words = ""): string {
  return `${userPath(id)}/groups?pageSize=25${words === "" ? "" : `&q=${encodeURIComponent(words)}`}`;
}

/** The first page of a person's followers, a FollowerPage. */
export function followersPath(id: string): string {
  return `${userPath(id)}/followers?pageSize=25`;
}

/** The first page of what a person follows, a FollowingPage. */
export function followingPath(id: string, pageSize = 25): string {
  return `${userPath(id)}/following?pageSize=${pageSize}`;
}
