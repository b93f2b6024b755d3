import { messages } from "~/lib/messages/messages.ts";
import { showToast } from "./toast.ts";

/**
 * Loads the code that a press needs, and uses it. Where it cannot be loaded, a toast says so; the next press tries again.
 *
 * @param load such as `() => import("./download.ts")`
 */
export function loadOnPress<Module>(load: () => Promise<Module>, use: (module: Module) => void): void {
  load().then(use, () => showToast(navigator.onLine ? messages.app.couldNotLoad : messages.errors.offline));
}

/** Loads code that will be needed soon. Where it cannot be loaded, that is told when it is needed. */
export function loadAhead(load: () => Promise<unknown>): void {
  load().catch(() => undefined);
}
