import { messages } from "~/lib/messages/messages.ts";
import { showToast } from "./toast.ts";

/**
 * Loads code on a press and runs it. Shows a toast if it fails to load; the next press tries again.
 *
 * @param load such as `() => import("./download.ts")`
 */
export function loadOnPress<Module>(load: () => Promise<Module>, use: (module: Module) => void): void {
  load().then(use, () => showToast(navigator.onLine ? messages.app.couldNotLoad : messages.errors.offline));
}

/** Preloads code. Ignores failures: they are reported when the code is needed. */
export function loadAhead(load: () => Promise<unknown>): void {
  load().catch(() => undefined);
}
