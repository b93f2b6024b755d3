import type { AnyKind, Kind, Patch } from "./records.ts";
import { perStore, type Store, type Told } from "./store.ts";

/** The effect of a change on one record. Created by {@link effect}. */
export interface Effect<Answer> {
  /** Shows the effect. Returns a function that reverts it. */
  begin(store: Store): () => void;
  /** Called when the org has confirmed the change. */
  confirm(store: Store, answer: Answer): void;
  /** Tells other tabs how things are, where this tab has just asked the org. */
  tell(store: Store): void;
}

/**
 * The effect of a change on a record.
 *
 * @param show what the record looks like meanwhile; pure, like every {@link Patch}
 * @param confirm merges the org's answer into the record; by default applies `show`
 * @param tell what to tell other tabs about the confirmed record, null for nothing; by default nothing
 */
export function effect<T extends object, Answer = unknown>(
  kind: Kind<T>,
  id: string,
  { show, confirm, tell }: { show: Patch<T>; confirm?: (record: T, answer: Answer) => T | null; tell?: (record: T) => Told | null },
): Effect<Answer> {
  function tellOthers(store: Store): void {
    const said = store.records.said(kind, id);
    const told = said && tell?.(said);
    if (told) store.tell(told);
  }

  return {
    begin: ({ records }) => records.pend(kind, id, show),
    confirm(store, answer) {
      store.records.confirm<T>(kind, id, (record) => (confirm ? confirm(record, answer) : show(record)));
      tellOthers(store);
    },
    tell: tellOthers,
  };
}

/** The effect of deleting a record. */
export function deletion(kind: Kind<object>, id: string): Effect<unknown> {
  const tell = (store: Store): void => {
    if (store.records.isDeleted(kind, id)) store.tell({ type: "gone", kind: kind.name, id });
  };
  return {
    begin: ({ records }) => records.pend(kind, id, () => null),
    confirm(store) {
      store.records.put(kind, id, null, store.records.tick());
      tell(store);
    },
    tell,
  };
}

/** A change by a person to something that the org has. */
export interface Change<Answer> {
  /** Changes of one scope are sent one after another, such as likes of one element. */
  scope: string;
  /** What it shows, from now until the org refuses it. */
  effects: readonly Effect<Answer>[];
  /** Sends it to the org. */
  send: () => Promise<Answer>;
  onDone?: (answer: Answer) => void;
  /**
   * Called after the effects were reverted because the org refused or could not be reached. Not called if a later
   * change of the scope follows.
   */
  onRefused: (error: unknown) => void;
  /** Reads the current state. Called if the answer was lost, so that the change may have been carried out. */
  reread?: () => Promise<unknown>;
}

/** A change that is shown but not sent yet. */
export interface HeldChange {
  send(): Promise<void>;
  /** Reverts it. */
  undo(): void;
}

interface Waiting {
  isSent: boolean;
  drop: () => void;
}

const scopesOf = perStore(() => new Map<string, Waiting[]>());
const queuesOf = perStore(() => new Map<string, Promise<void>>());

/**
 * Makes a change: shows it at once, sends it, and reverts it if the org refuses. Of several waiting changes of a scope
 * only the last one is sent: it is what people meant who pressed a button three times.
 */
export function change<Answer>(store: Store, order: Change<Answer>): Promise<void> {
  return hold(store, order).send();
}

/** Whether a change of this scope is waiting or running. */
export function isChanging(store: Store, scope: string): boolean {
  return (scopesOf(store).get(scope)?.length ?? 0) > 0;
}

/** Shows a change; the caller decides when to send it, or reverts it. */
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
    // Superseded by a later change.
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
      if (!reread) return;
      const rereadAndTell = () => reread().then(() => effects.forEach((each) => each.tell(store)));
      void import("./reread-if-lost.ts").then(({ rereadIfLost }) => rereadIfLost(store, error, rereadAndTell)).catch(() => undefined);
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

/** The scope of an action on a record. */
export const scopeOf = (what: string, kind: AnyKind, id: string): string => `${what} ${kind.name} ${id}`;
