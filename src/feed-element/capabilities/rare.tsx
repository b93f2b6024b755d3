import { useEffect, useSyncExternalStore } from "react";
import { withTexts } from "~/lib/messages/language.ts";
import { afterPaint } from "~/ui/after-paint.ts";
import type { DrawnElement } from "./capability-view.tsx";

type RareTable = typeof import("./rare-table.ts");

let table: RareTable | null = null;
const listeners = new Set<() => void>();

/** Loads what draws rare capabilities, once. A failure is left to whoever draws one: it tries again. */
export async function loadRareViews(): Promise<void> {
  if (table) return;
  const loaded = await withTexts(() => import("./rare-table.ts")).catch(() => null);
  table ??= loaded;
  for (const listener of listeners) listener();
}

/** What draws rare things; null until its code is there. @param isWanted whether there is anything to draw with it */
export function useRareTable(isWanted: boolean): RareTable | null {
  const known = useSyncExternalStore(subscribe, () => table);
  useEffect(() => {
    if (known || !isWanted) return;
    afterPaint(() => void loadRareViews());
    const tryAgain = () => void loadRareViews();
    window.addEventListener("online", tryAgain);
    return () => window.removeEventListener("online", tryAgain);
  }, [known, isWanted]);
  return known;
}

/** A rare capability of an element: nothing until its code is there. */
export function RareCapability({ name, element }: { name: string; element: DrawnElement }) {
  return useRareTable(true)?.rareViewOf(name).draw(element) ?? null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
