import { useState } from "react";
import { ownerKey } from "~/data/owner.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { safeStorage } from "~/lib/safe-storage.ts";

/** How many are remembered: most are over by then. */
const MOST = 200;

const keyOf = ({ owner }: Store) => `${ownerKey(owner)}:hidden-announcements`;

/**
 * Whether this person has hidden an announcement on this device, and a function that hides it or shows it again. The org
 * knows nothing of it.
 */
export function useHiddenAnnouncement(id: string): [isHidden: boolean, hide: (isHidden: boolean) => void] {
  const store = useStore();
  const [hidden, setHidden] = useState(() => readHidden(store));
  function hide(isHidden: boolean): void {
    // Another tab may have hidden others meanwhile.
    const others = readHidden(store).filter((each) => each !== id);
    const next = isHidden ? [...others, id].slice(-MOST) : others;
    safeStorage("local").setItem(keyOf(store), JSON.stringify(next));
    setHidden(next);
  }
  return [hidden.includes(id), hide];
}

function readHidden(store: Store): readonly string[] {
  try {
    const stored: unknown = JSON.parse(safeStorage("local").getItem(keyOf(store)) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}
