import { type DraftKind, draftSlot } from "~/data/drafts.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import type { NewEntry, OutboxEntry } from "~/data/outbox/entry.ts";
import type { Store } from "~/data/store.ts";

/**
 * Puts an entry back to where it was written. Other words that are there are put aside, so that two texts never become
 * one.
 *
 * @param write what is sent of a draft
 * @returns whether it is back; not where it has left in the meantime
 */
export async function takeBack<T>(
  store: Store,
  entry: OutboxEntry,
  kind: DraftKind<T>,
  write: (draft: T) => Pick<NewEntry, "draft" | "input">,
): Promise<boolean> {
  const engine = openOutbox(store);
  const slot = draftSlot(store, entry.target, kind);
  const draft = kind.read(entry.draft);
  if (draft === null) return false;
  const begun = slot.value();
  const { target, name } = entry;
  const aside = kind.isEmpty(begun) ? null : engine.putAside({ kind: entry.kind, target, name, ...write(begun) });
  // Back first, and then out of the outbox: a page that ends in between has it twice rather than not at all.
  slot.set(draft);
  slot.save();
  if (await engine.withdraw(entry.id)) return true;
  slot.set(begun);
  slot.save();
  if (aside) await engine.withdraw(aside.id);
  return false;
}
