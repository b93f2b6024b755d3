/** Lists of people who did something to an element or comment. */
export type PeopleList = "likes" | "comment-likes" | "readers";

/**
 * The first page of such a list, latest first: a ChatterLikePage or a ReadByPage.
 *
 * Source: `…/capabilities/chatter-likes/items`, `/chatter/comments/{id}/likes`, `…/capabilities/read-by/items` (40.0).
 */
export function peopleListPath(list: PeopleList, id: string): string {
  const path = encodeURIComponent(id);
  switch (list) {
    case "likes":
      return `/chatter/feed-elements/${path}/capabilities/chatter-likes/items?pageSize=25`;
    case "comment-likes":
      return `/chatter/comments/${path}/likes?pageSize=25`;
    case "readers":
      return `/chatter/feed-elements/${path}/capabilities/read-by/items?pageSize=25`;
  }
}
