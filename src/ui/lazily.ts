import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { withTexts } from "~/lib/messages/language.ts";

/**
 * `React.lazy` that also waits for the texts, and survives being offline: the fallback stays, and the code is loaded
 * when the device is online again, instead of an error for the whole page.
 *
 * @param load such as `async () => ({ default: (await import("./menu.tsx")).Menu })`
 */
export function lazily<Props>(load: () => Promise<{ default: ComponentType<Props> }>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => loadLate(load));
}

/** Loads code and the texts. While offline it waits for the connection. */
export async function loadLate<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await withTexts(load);
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((resolve) => window.addEventListener("online", resolve, { once: true }));
    return loadLate(load);
  }
}
