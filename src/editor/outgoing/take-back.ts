import { type DraftKind, draftSlot } from "~/data/drafts.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import type { NewEntry, OutboxEntry } from "~/data/outbox/entry.ts";
import type { RunningUpload } from "~/data/outbox/uploader.ts";
import type { Store } from "~/data/store.ts";

/** How a kind of draft goes into the outbox and comes back. */
interface Way<T> {
  kind: DraftKind<T>;
  /** The draft of an entry; without it, as the kind reads it. */
  read?: (entry: OutboxEntry) => T | null;
  /** What is sent of a draft, and where, if not to where the entry goes. */
  write: (draft: T) => Pick<NewEntry, "draft" | "input" | "files"> & Partial<Pick<NewEntry, "target" | "name">>;
  /** What its draft is for, where that is not what it is sent to. */
  place?: string;
  /** Whether there is more than the draft where it is written, such as files on their way. */
  hasMore?: boolean;
  uploads?: readonly RunningUpload[];
}

/**
 * Puts an entry back to where it was written. Other words that are there are put aside, so that two texts never become
 * one.
 *
 * @returns whether it is back; not where it has left in the meantime
 */
export async function takeBack<T>(store: Store, entry: OutboxEntry, way: Way<T>): Promise<boolean> {
  const { kind, write, hasMore, uploads, read = ({ draft }) => kind.read(draft) } = way;
  const engine = openOutbox(store);
  const slot = draftSlot(store, way.place ?? entry.target, kind);
  const draft = read(entry);
  if (draft === null) return false;
  const begun = slot.value();
  const { target, name } = entry;
  const isFree = kind.isEmpty(begun) && !hasMore;
  const aside = isFree ? null : engine.putAside({ kind: entry.kind, target, name, ...write(begun) }, "refused", uploads);
  // Back first, and then out of the outbox: a page that ends in between has it twice rather than not at all.
  slot.set(draft);
  slot.save();
  if (await engine.withdraw(entry.id)) return true;
  slot.set(begun);
  slot.save();
  if (aside) await engine.withdraw(aside.id);
  return false;
}
