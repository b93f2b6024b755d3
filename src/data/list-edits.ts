import { LIST_EDITS, type ListEdits } from "./kinds.ts";
import { type Effect, effect } from "./change.ts";
import type { Store } from "./store.ts";

/** No local edits. */
export const NO_EDITS: ListEdits = { added: [], removed: [] };

/** Drops the edits made before the list was read, which includes them. */
export function forgetEdits(store: Store, list: string, asOf: number): void {
  store.records.put(LIST_EDITS, list, NO_EDITS, asOf);
}

/** The edits with an id added at the top, or removed. */
export function withEdit({ added, removed }: ListEdits, id: string, isIn: boolean): ListEdits {
  const others = added.filter((each) => each !== id);
  const out = removed.filter((each) => each !== id);
  return isIn ? { added: [id, ...others], removed: out } : { added: others, removed: [...out, id] };
}

/** The effect of a change on a list: adds something at the top, or removes it. For {@link Change.effects}. */
export function listEffect<Answer>(store: Store, list: string, id: string, isIn: boolean): Effect<Answer> {
  ensureList(store, list);
  return effect<ListEdits, Answer>(LIST_EDITS, list, {
    show: (edits) => withEdit(edits, id, isIn),
    tell: (part) => ({ type: "part", kind: LIST_EDITS.name, id: list, part }),
  });
}

/** Adds something at the top of a list, or removes it, on the org's word. */
export function editList(store: Store, list: string, id: string, isIn: boolean): void {
  ensureList(store, list);
  store.records.confirm(LIST_EDITS, list, (edits) => withEdit(edits, id, isIn));
}

function ensureList({ records }: Store, list: string): void {
  if (!records.said(LIST_EDITS, list)) records.put(LIST_EDITS, list, NO_EDITS, records.tick());
}
