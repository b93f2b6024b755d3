import { ownerKey } from "~/data/owner.ts";
import type { Store } from "~/data/store.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { type PostTarget, readTarget } from "./post-target.ts";

/** How many are remembered. */
const MOST = 5;

/** To whom this person has posted lately, latest first. One's followers are not among them: they are always offered. */
export function recentTargets(store: Store): PostTarget[] {
  try {
    const stored: unknown = JSON.parse(safeStorage("local").getItem(keyOf(store)) ?? "[]");
    const targets = (Array.isArray(stored) ? stored : []).flatMap((each: unknown) => readTarget(each) ?? []);
    return targets.filter(({ kind }) => kind !== "followers").slice(0, MOST);
  } catch {
    return [];
  }
}

/** Remembers to whom something was posted, on this device. */
export function rememberTarget(store: Store, target: PostTarget): void {
  if (target.kind === "followers") return;
  const others = recentTargets(store).filter(({ id }) => id !== target.id);
  safeStorage("local").setItem(keyOf(store), JSON.stringify([target, ...others].slice(0, MOST)));
}

function keyOf({ owner }: Store): string {
  return `${ownerKey(owner)}:recent-targets`;
}
