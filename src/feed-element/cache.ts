import { skipToken, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { Comment, CommentPage } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { getFeedElement } from "~/connect/feed-elements.ts";
import { pageItems } from "~/connect/pages.ts";
import { isOutrun, noteChange, readUpToDate } from "~/entities/outrun.ts";
import { useConnection } from "~/session/session-context.tsx";
import { shareActors } from "./share-actors.ts";

/**
 * One thing, one entry: each feed element and each comment lives once in the query cache, under its own key. Pages and
 * elements hold ids, so a like shows wherever the element is drawn.
 */
export const feedElementKey = (id: string) => ["feed-element", id] as const;

const commentKey = (id: string) => ["comment", id] as const;

/** Before the number of a comment that is on its way: the org will give it its id. */
export const SENDING = "sending:";

/** Whether a comment is still on its way to the org. */
export function isSendingId(id: string): boolean {
  return id.startsWith(SENDING);
}

/**
 * Elements and comments stay for as long as the page: lists hold their ids alone. So does what the org confirmed while
 * a change of it is on its way. What the org sends replaces them whole,
 * so comparing old and new field by field would be work for nothing.
 */
export function keepElements(client: QueryClient): void {
  for (const kind of ["feed-element", "comment", "confirmed", "deleted"]) {
    client.setQueryDefaults([kind], { staleTime: Infinity, gcTime: Infinity, structuralSharing: false });
  }
}

/** A feed element whose comments have been put into entries of their own: `items` holds their ids alone. */
type StoredElement = FeedElement;

/**
 * Puts an element and the comments that came with it into the cache, unless somebody has changed it here since.
 *
 * @param askedAt when the element was asked for, in epoch milliseconds; left out for one that nobody can have changed
 * @returns the id, or null where it has none and cannot be kept
 */
export function storeFeedElement(client: QueryClient, element: unknown, askedAt = Infinity): string | null {
  const id = idOf(element);
  if (id && isOutrun(client, id, askedAt) && client.getQueryData(feedElementKey(id))) return id;
  shareActors(client, element);
  if (id) {
    const fresh = splitOffComments(client, element as FeedElement);
    client.setQueryData<StoredElement>(feedElementKey(id), (stored) => withLoadedComments(fresh, stored));
  }
  return id;
}

/** The fresh element with the comments that were loaded before, where it brings fewer. */
function withLoadedComments(fresh: StoredElement, stored: StoredElement | undefined): StoredElement {
  const page = fresh.capabilities?.comments?.page;
  const loaded = stored?.capabilities?.comments?.page;
  const items = pageItems(page);
  const before = pageItems(loaded);
  if (!page || before.length <= items.length) return fresh;
  const known = new Set(before.map(({ id }) => id));
  const all = [...before, ...items.filter(({ id }) => !known.has(id))];
  return withCommentPage(fresh, { ...page, items: all, nextPageUrl: loaded?.nextPageUrl });
}

function withCommentPage(element: FeedElement, page: CommentPage): StoredElement {
  return { ...element, capabilities: { ...element.capabilities, comments: { ...element.capabilities?.comments, page } } };
}

/** Puts comments into the cache and leaves their ids in the element. */
function splitOffComments(client: QueryClient, element: FeedElement): StoredElement {
  const page = element.capabilities?.comments?.page;
  if (!page) return element;
  const ids = storeComments(client, pageItems(page));
  return withCommentPage(element, { ...page, items: ids.map((id) => ({ id })) });
}

/** Puts comments into the cache and answers with their ids, in order; what has no id is left out. */
export function storeComments(client: QueryClient, comments: readonly unknown[]): string[] {
  return comments.flatMap((comment) => {
    const id = idOf(comment);
    if (id) client.setQueryData(commentKey(id), comment);
    return id ?? [];
  });
}

/** Changes one stored element, which is as old as before. Does nothing where it is not in the cache. */
function patchFeedElement(client: QueryClient, id: string, patch: (element: StoredElement) => StoredElement): void {
  noteChange(id);
  const updatedAt = client.getQueryState(feedElementKey(id))?.dataUpdatedAt;
  client.setQueryData<StoredElement>(feedElementKey(id), (element) => element && patch(element), { updatedAt });
}

/** The capabilities of a feed element, by name. */
export type Capabilities = NonNullable<FeedElement["capabilities"]>;

/** Changes one capability of a stored element, where the element has it. */
export function patchCapability<Name extends keyof Capabilities>(
  client: QueryClient,
  id: string,
  name: Name,
  patch: (capability: NonNullable<Capabilities[Name]>) => Capabilities[Name],
): void {
  patchFeedElement(client, id, (element) => {
    const capability = element.capabilities?.[name];
    if (!capability) return element;
    const capabilities: Capabilities = { ...element.capabilities };
    capabilities[name] = patch(capability);
    return { ...element, capabilities };
  });
}

/** Other ways to elements that are not in the cache, by their id: see `expected-elements.ts`. */
export const expected = new Map<string, () => Promise<FeedElement>>();

/** One feed element: from the cache, else from the org. Source: `GET /chatter/feed-elements/{id}`. */
export function useFeedElement(id: string) {
  const client = useQueryClient();
  const connection = useConnection();
  return useQuery({
    queryKey: feedElementKey(id),
    queryFn: async ({ signal }) => {
      const ask = () => expected.get(id)?.() ?? getFeedElement(connection, id, signal);
      return splitOffComments(client, await readUpToDate(client, id, ask));
    },
  });
}

/** One comment. Comments come with elements and pages, never alone. */
export function useComment(id: string): Comment | undefined {
  return useQuery<Comment>({ queryKey: commentKey(id), queryFn: skipToken }).data;
}

function idOf(thing: unknown): string | null {
  const id: unknown = typeof thing === "object" && thing !== null ? (thing as { id?: unknown }).id : null;
  return typeof id === "string" && id !== "" ? id : null;
}
