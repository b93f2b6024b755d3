import { userPath } from "./users.ts";

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
  return `${userPath(id)}/groups?pageSize=25${words === "" ? "" : `&q=${encodeURIComponent(words)}`}`;
}

/** The first page of who follows a person, a FollowerPage. */
export function followersPath(id: string): string {
  return `${userPath(id)}/followers?pageSize=25`;
}

/** The first page of whom and what a person follows, a FollowingPage. */
export function followingPath(id: string): string {
  return `${userPath(id)}/following?pageSize=25`;
}
