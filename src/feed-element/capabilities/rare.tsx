import { useEffect, useSyncExternalStore } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { withTexts } from "~/lib/messages/language.ts";
import type { CapabilityView } from "./capability-view.tsx";

let rareViewOf: ((name: string) => CapabilityView) | null = null;
const listeners = new Set<() => void>();

/** Loads what draws rare capabilities, once. A failure is left to whoever draws one: it tries again. */
export async function loadRareViews(): Promise<void> {
  if (rareViewOf) return;
  const table = await withTexts(() => import("./rare-table.ts")).catch(() => null);
  rareViewOf ??= table?.rareViewOf ?? null;
  for (const listener of listeners) listener();
}

/** A rare capability of an element: nothing until its code is there. */
export function RareCapability({ name, element }: { name: string; element: FeedElement }) {
  const viewOf = useSyncExternalStore(subscribe, () => rareViewOf);
  useEffect(() => {
    if (viewOf) return;
    void loadRareViews();
    const tryAgain = () => void loadRareViews();
    window.addEventListener("online", tryAgain);
    return () => window.removeEventListener("online", tryAgain);
  }, [viewOf]);
  return viewOf?.(name).draw(element) ?? null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
