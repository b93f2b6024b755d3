import type { AnyKind, Kind, Patch } from "./records.ts";
import { perStore, type Store, type Told } from "./store.ts";

/** What one change does to one record. Made by {@link effect}. */
export interface Effect<Answer> {
  /** Shows it. Returns what takes it away again. */
  begin(store: Store): () => void;
  /** The org has confirmed it. */
  confirm(store: Store, answer: Answer): void;
}

/**
 * What a change does to a record.
 *
 * @param show what it makes of the record, as pure as {@link Patch}
 * @param confirm what the org's answer makes of the record; without it, what `show` makes of it
 * @param tell what other tabs are told of the confirmed record; without it, nothing
 */
export function effect<T extends object, Answer = unknown>(
  kind: Kind<T>,
  id: string,
  { show, confirm, tell }: { show: Patch<T>; confirm?: (record: T, answer: Answer) => T | null; tell?: (record: T) => Told },
): Effect<Answer> {
  return {
    begin: ({ records }) => records.pend(kind, id, show),
    confirm(store, answer) {
      store.records.confirm<T>(kind, id, (record) => (confirm ? confirm(record, answer) : show(record)));
      const said = store.records.said(kind, id);
      if (tell && said) store.tell(tell(said));
    },
  };
}

/** What a change does that deletes a record. */
export function deletion(kind: Kind<object>, id: string): Effect<unknown> {
  return {
    begin: ({ records }) => records.pend(kind, id, () => null),
    confirm(store) {
      store.records.put(kind, id, null, store.records.tick());
      store.tell({ type: "gone", kind: kind.name, id });
    },
  };
}

/** Something that a person does to what the org has. */
export interface Change<Answer> {
  /** Calls of one scope go one after another, such as those that like one element. */
  scope: string;
  /** What it shows, at once and until the org refuses it. */
  effects: readonly Effect<Answer>[];
  /** Asks the org. */
  send: () => Promise<Answer>;
  onDone?: (answer: Answer) => void;
  /** The org refuses, or cannot be reached. It shows no longer. Not called where a later change of the scope follows. */
  onRefused: (error: unknown) => void;
  /** Asks how things are. Called where the answer was lost, so that the org may have carried the change out. */
  reread?: () => Promise<unknown>;
}

/** A change that shows and was not sent yet. */
export interface HeldChange {
  send(): Promise<void>;
  /** Takes it back. */
  undo(): void;
}

interface Waiting {
  isSent: boolean;
  drop: () => void;
}

const scopesOf = perStore(() => new Map<string, Waiting[]>());
const queuesOf = perStore(() => new Map<string, Promise<void>>());

/**
 * Changes something: it shows at once, is sent, and shows no longer where the org refuses. Of several changes of one
 * scope that wait, the last one alone is sent: people who press a button three times mean the last press.
 */
export function change<Answer>(store: Store, order: Change<Answer>): Promise<void> {
  return hold(store, order).send();
}

/** Whether a change of this scope waits or is on its way. */
export function isChanging(store: Store, scope: string): boolean {
  return (scopesOf(store).get(scope)?.length ?? 0) > 0;
}

/** Shows a change and leaves it to the caller when it is sent, or whether it is taken back. */
export function hold<Answer>(store: Store, { scope, effects, send, onDone, onRefused, reread }: Change<Answer>): HeldChange {
  const drops = effects.map((each) => each.begin(store));
  const scopes = scopesOf(store);
  const waiting: Waiting = { isSent: false, drop: () => drops.forEach((drop) => drop()) };

  /** @returns whether no other change of the scope follows */
  function leave(): boolean {
    const others = (scopes.get(scope) ?? []).filter((each) => each !== waiting);
    if (others.length > 0) scopes.set(scope, others);
    else scopes.delete(scope);
    return others.length === 0;
  }

  async function ask(): Promise<void> {
    // A later change has taken its place.
    if (!(scopes.get(scope) ?? []).includes(waiting)) return;
    waiting.isSent = true;
    try {
      const answer = await send();
      if (store.isClosed()) return;
      for (const each of effects) each.confirm(store, answer);
      waiting.drop();
      leave();
      onDone?.(answer);
    } catch (error) {
      if (store.isClosed()) return;
      waiting.drop();
      if (!leave()) return;
      onRefused(error);
      if (reread) void import("./reread-if-lost.ts").then((module) => module.rereadIfLost(store, error, reread)).catch(() => undefined);
    }
  }

  return {
    send() {
      const others = scopes.get(scope) ?? [];
      const superseded = others.filter((each) => !each.isSent);
      for (const each of superseded) each.drop();
      scopes.set(scope, [...others.filter((each) => each.isSent), waiting]);
      const queues = queuesOf(store);
      const sent = (queues.get(scope) ?? Promise.resolve()).then(ask);
      queues.set(scope, sent);
      void sent.then(() => queues.get(scope) === sent && queues.delete(scope));
      return sent;
    },
    undo: waiting.drop,
  };
}

/** Names a scope. */
export const scopeOf = (what: string, kind: AnyKind, id: string): string => `${what} ${kind.name} ${id}`;
