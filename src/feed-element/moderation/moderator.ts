import { ownerKey } from "~/data/owner.ts";
import { perStore, type Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { useWatched, watchedValue } from "~/data/watched-value.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

const keyOf = ({ owner }: Store) => `${ownerKey(owner)}:moderator`;

const moderatorOf = perStore((store) => {
  const value = watchedValue<boolean>();
  value.set(safeStorage("local").getItem(keyOf(store)) !== null);
  return value;
});

/**
 * Whether the signed-in person moderates this site, as far as posts have told: it costs no call, and is known from then
 * on.
 */
export function useAmModerator(): boolean {
  return useWatched(moderatorOf(useStore())) ?? false;
}

/** Remembers what a post has told. */
export function noteModerator(store: Store, isModerator: boolean): void {
  const known = moderatorOf(store);
  if (known.get() === isModerator) return;
  known.set(isModerator);
  if (isModerator) safeStorage("local").setItem(keyOf(store), "true");
  else safeStorage("local").removeItem(keyOf(store));
}
