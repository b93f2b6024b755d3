/**
 * The first page of who likes a feed element or comment, latest first; a ChatterLikePage.
 *
 * Source: `…/capabilities/chatter-likes/items`, `/chatter/comments/{id}/likes`.
 */
export function likesPath(of: "element" | "comment", id: string): string {
  const path = encodeURIComponent(id);
  return of === "comment"
    ? `/chatter/comments/${path}/likes?pageSize=25`
    : `/chatter/feed-elements/${path}/capabilities/chatter-likes/items?pageSize=25`;
}
