import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { withTexts } from "~/lib/messages/language.ts";

/**
 * A component whose code is loaded when it is first drawn, together with all texts. Without a connection it is not a
 * failure that would take the page with it: the fallback stays, and the code is loaded when the device is online again.
 *
 * @param load such as `async () => ({ default: (await import("./menu.tsx")).Menu })`
 */
export function lazily<Props>(load: () => Promise<{ default: ComponentType<Props> }>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => whenOnline(() => withTexts(load)));
}

async function whenOnline<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((resolve) => window.addEventListener("online", resolve, { once: true }));
    return whenOnline(load);
  }
}
