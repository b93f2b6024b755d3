import { markNotifications } from "~/connect/notifications.ts";
import type { Store } from "~/data/store.ts";
import { changeKept, keptOf } from "./kept.ts";
import type { Told } from "./told.ts";

/**
 * Marks what was told as seen, or as read, which is seen as well: on the device, and in the org what it keeps itself. Where
 * the org does not take it, its next answer says so.
 */
export function mark(store: Store, as: "seen" | "read", which: (told: Told) => boolean): void {
  const concerned = keptOf(store)
    .get()
    .items.filter((told) => which(told) && !(as === "read" ? told.isRead : told.isSeen));
  if (concerned.length === 0) return;
  const ids = new Set(concerned.map(({ id }) => id));
  changeKept(store, ({ items }) => ({
    items: items.map((told) => (ids.has(told.id) ? { ...told, isSeen: true, isRead: told.isRead || as === "read" } : told)),
  }));
  const kept = concerned.flatMap(({ id, kind }) => (kind === "org" ? [id] : []));
  if (kept.length > 0) markNotifications(store.connection, kept, as).catch(() => undefined);
}
