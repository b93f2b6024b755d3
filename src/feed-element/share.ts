import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { FeedEntitySummary } from "~/connect/contract/feed-entity-share.ts";
import type { SubjectCommand } from "~/data/commands.ts";
import { perStore, type Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { useWatched, watchedValue } from "~/data/watched-value.ts";
import { asObject } from "~/lib/readers.ts";

/** What is shared: an element as such, or in short. */
export type Shared = (FeedElement | FeedEntitySummary) & { id: string };

/**
 * What sharing an element shares: the element, or what it shares itself. Null where the org does not allow it, and where
 * what it shares is not available.
 */
export function sharedBy(element: FeedElement): Shared | null {
  if (element.isSharable !== true || !element.id) return null;
  const inner = asObject(asObject(element.capabilities?.feedEntityShare)?.feedEntity);
  if (!inner) return { ...element, id: element.id };
  return inner.isEntityAvailable !== false && inner.id ? { ...inner, id: inner.id } : null;
}

/** What a person is about to share. The dialog for it is drawn by a higher layer. */
const sharedOf = perStore(() => watchedValue<Shared>());

/** What is about to be shared, or null. */
export function useShared(): Shared | null {
  return useWatched(sharedOf(useStore()));
}

/** Ends it, because it was shared or put aside. */
export function endShare(store: Store): void {
  sharedOf(store).set(null);
}

/** Asks for words to share a post with, and to whom. */
export const shareCommand: SubjectCommand<FeedElement> = {
  id: "share",
  keys: ["s"],
  help: "share",
  isPossible: (element) => sharedBy(element) !== null,
  run: (store, element) => sharedOf(store).set(sharedBy(element)),
};
