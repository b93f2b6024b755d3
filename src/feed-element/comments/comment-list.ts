import type { QueryClient } from "@tanstack/react-query";
import type { Comment } from "~/connect/contract/comments.ts";
import { pageItems } from "~/connect/pages.ts";
import { patchCapability, storeComments } from "../cache.ts";

/** Puts a comment behind the others of an element, and counts it. Does nothing where it is there already. */
export function addComment(client: QueryClient, elementId: string, comment: Comment): void {
  const [id] = storeComments(client, [comment]);
  if (id) changeIds(client, elementId, (ids) => (ids.includes(id) ? ids : [...ids, id]));
}

/**
 * Takes a comment out of an element, and counts it no more.
 *
 * @returns what puts it back where it was
 */
export function removeComment(client: QueryClient, elementId: string, id: string): () => void {
  let next: string | undefined;
  changeIds(client, elementId, (ids) => {
    next = ids[ids.indexOf(id) + 1];
    return ids.filter((each) => each !== id);
  });
  return () =>
    changeIds(client, elementId, (ids) => {
      const at = next === undefined ? -1 : ids.indexOf(next);
      return ids.includes(id) ? ids : ids.toSpliced(at < 0 ? ids.length : at, 0, id);
    });
}

/** Puts a comment that the org has confirmed in the place of the one that was shown while it was on its way. */
export function confirmComment(client: QueryClient, elementId: string, sendingId: string, comment: Comment): void {
  const [id] = storeComments(client, [comment]);
  if (!id) return;
  changeIds(client, elementId, (ids) => {
    const without = ids.filter((each) => each !== sendingId);
    // Fresh comments may have come in between, with this one among them or not.
    return without.includes(id) ? without : ids.includes(sendingId) ? ids.map((each) => (each === sendingId ? id : each)) : [...ids, id];
  });
}

/** Changes which comments of an element are here; the total moves by as many. */
function changeIds(client: QueryClient, elementId: string, change: (ids: readonly string[]) => readonly string[]): void {
  patchCapability(client, elementId, "comments", ({ page, ...comments }) => {
    const before = pageItems(page).flatMap(({ id }) => id ?? []);
    const after = change(before);
    const total = Math.max(after.length, (page?.total ?? before.length) + after.length - before.length);
    return { ...comments, page: { ...page, items: after.map((id) => ({ id })), total } };
  });
}
