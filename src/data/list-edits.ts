import { LIST_EDITS, type ListEdits } from "./kinds.ts";
import { type Effect, effect } from "./change.ts";
import type { Store } from "./store.ts";

/** A list as the org has it. */
export const NO_EDITS: ListEdits = { added: [], removed: [] };

/** The list was read anew: what was edited before it was asked for is in it. */
export function forgetEdits(store: Store, list: string, asOf: number): void {
  store.records.put(LIST_EDITS, list, NO_EDITS, asOf);
}

/** The edits with something at the top of the list, or taken out of it. */
export function withEdit({ added, removed }: ListEdits, id: string, isIn: boolean): ListEdits {
  const others = added.filter((each) => each !== id);
  const out = removed.filter((each) => each !== id);
  return isIn ? { added: [id, ...others], removed: out } : { added: others, removed: [...out, id] };
}

/** What a change does to a list: puts something at its top, or takes it out. For {@link Change.effects}. */
export function listEffect<Answer>(store: Store, list: string, id: string, isIn: boolean): Effect<Answer> {
  knowList(store, list);
  return effect<ListEdits, Answer>(LIST_EDITS, list, {
    show: (edits) => withEdit(edits, id, isIn),
    tell: (part) => ({ type: "part", kind: LIST_EDITS.name, id: list, part }),
  });
}

/** Puts something at the top of a list, or takes it out, because the org has said so. */
export function editList(store: Store, list: string, id: string, isIn: boolean): void {
  knowList(store, list);
  store.records.confirm(LIST_EDITS, list, (edits) => withEdit(edits, id, isIn));
}

function knowList({ records }: Store, list: string): void {
  if (!records.said(LIST_EDITS, list)) records.put(LIST_EDITS, list, NO_EDITS, records.tick());
}
