import { ConnectError } from "~/connect/errors.ts";
import { perStore, type Store } from "~/data/store.ts";

/** What needs a permission of its own: "Edit Topics", or "Delete Topics" for deleting and merging. */
export type TopicChange = "edit" | "delete";

/** What the org has refused this person, so that it is not offered again while they are signed in. */
export const refusedChanges = perStore(() => new Set<TopicChange>());

/** Remembers what was refused for lack of a permission. */
export function noteRefusal(store: Store, what: TopicChange, error: unknown): void {
  if (error instanceof ConnectError && error.kind === "forbidden") refusedChanges(store).add(what);
}
