import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { withTexts } from "~/lib/messages/language.ts";

/**
 * `React.lazy` that also waits for the texts, and survives being offline: the fallback stays, and the code is loaded
 * when the device is online again, instead of an error for the whole page.
 *
 * @param load such as `() => import("./menu.tsx")`
 * @param name of the component in what is loaded
 */
// oxlint-disable-next-line typescript/no-explicit-any -- React's own type of any component
export function lazily<Name extends string, Loaded extends Record<Name, ComponentType<any>>>(
  load: () => Promise<Loaded>,
  name: Name,
): LazyExoticComponent<Loaded[Name]> {
  return lazy(async () => ({ default: (await loadLate(load))[name] }));
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
