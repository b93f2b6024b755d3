import { pauseOver } from "~/connect/pausing.ts";
import { outcomeOf } from "./outbox/outcome.ts";
import type { Store } from "./store.ts";

/**
 * After a change whose answer was lost: reads the current state, because the org may have carried the change out, and
 * again when the call must have ended. Waits for a connection, and for the end of a rate limit's pause. Never rejects.
 *
 * @param error why the change was given up
 * @param reread reads and stores the current state
 */
export async function rereadIfLost(store: Store, error: unknown, reread: () => Promise<unknown>): Promise<void> {
  const outcome = outcomeOf(error);
  if (outcome.is !== "lost") return;
  for (const pause of [0, outcome.showsIn]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!navigator.onLine) await new Promise((resolve) => window.addEventListener("online", resolve, { once: true }));
    await pauseOver(store.connection.pause);
    if (store.isClosed()) return;
    await reread().catch(() => undefined);
  }
}
