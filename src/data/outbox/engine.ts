import { pausedUntil } from "~/connect/pause.ts";
import { ownerKey } from "../owner.ts";
import { livingTabs, tabId } from "../presence.ts";
import { seenSoFar } from "../seen.ts";
import { perStore, type Store } from "../store.ts";
import { judge, type Created } from "./arrival.ts";
import { confirmEntry, findSince, sendEntry } from "./creations.ts";
import { isActive, isReady, type NewEntry, newEntry, type OutboxEntry } from "./entry.ts";
import { createJournal } from "./journal.ts";
import { joinOutboxTabs } from "./outbox-tabs.ts";
import { SHOWS_LATE } from "./outcome.ts";
import { outboxOf } from "./outbox.ts";
import { sendAll, type Sending } from "./sender.ts";
import { type EntryPatch, openShelf } from "./shelf.ts";
import { createSignal, type News, type Signal } from "./signal.ts";
import { createUploader, type RunningUpload } from "./uploader.ts";

/** What can be done with the outbox of a sign-in. */
export interface OutboxEngine {
  /** Takes over what somebody has written: it is kept, shown and sent. `uploads` are those of its files, in their order. */
  add(written: NewEntry, uploads?: readonly RunningUpload[]): OutboxEntry;
  /** Keeps what somebody has written without sending it. `unclear` is what may have been posted already. */
  putAside(written: NewEntry, state?: "refused" | "unclear", uploads?: readonly RunningUpload[]): OutboxEntry;
  /** Takes an entry out that is not being sent. Answers with it, or null where it has left in the meantime or is gone. */
  withdraw(id: string): Promise<OutboxEntry | null>;
  /** Sends what was refused or is unclear once more, and what waits at once. */
  sendNow(id: string): Promise<void>;
  /** Asks the org once more whether it has an entry that is unclear. */
  lookAgain(id: string): Promise<void>;
  /** An entry that waits for a person was found among what the org has. */
  settle(id: string, thing: Created): Promise<void>;
  /** Throws away all that the person has in the outbox. */
  forgetAll(): Promise<void>;
  /** Settles when what earlier pages have left is known. */
  ready: Promise<void>;
}

/** Longer than any org works on one call, in milliseconds. */
const LONGEST_CALL = 3 * 60_000;

/** Opens the outbox of a sign-in: reads what is there, and sends it if no other tab does. */
export const openOutbox = perStore(startEngine);

function startEngine(store: Store): OutboxEngine {
  const owner = ownerKey(store.owner);
  const tab = tabId();
  const outbox = outboxOf(store);
  const journal = createJournal(owner);
  const tabs = joinOutboxTabs(store, { onChanged: () => void refresh(), onTryNow: tryNow });
  const over = new AbortController();
  /** On their way to the shelf. */
  const adding = new Map<string, OutboxEntry>();
  /** The org has them. The device may learn of it later. */
  const done = new Set<string>();
  const workers = new Map<boolean, Signal>();
  const uploader = createUploader(store, { tab, change, onStuck: (entry) => tabs.tellOutcome({ entry, is: "stuck" }) });
  let shelf = openShelf(owner, journal, { isAlone: false });
  let changes = 0;

  function show(entries: readonly OutboxEntry[]): void {
    const known = new Set(entries.map(({ id }) => id));
    const all = [...entries, ...[...adding.values()].filter(({ id }) => !known.has(id))].filter(({ id }) => !done.has(id));
    outbox.show(
      all.toSorted((a, b) => a.order - b.order),
      (id) => shelf.isKept(id),
    );
    wake("changed");
    uploader.see(outbox.entries(), (id) => adding.has(id));
  }

  function wake(news: News): void {
    for (const signal of workers.values()) signal.fire(news);
  }

  function tryNow(): void {
    wake("try now");
  }

  async function refresh(): Promise<void> {
    const before = changes;
    const entries = await shelf.load();
    if (over.signal.aborted) return;
    // Something was changed here meanwhile that this answer may not know.
    if (changes !== before) return refresh();
    show(entries);
    work();
  }

  async function change(id: string, patch: EntryPatch): Promise<OutboxEntry | null> {
    const next = await shelf.change(id, patch);
    changes++;
    if (over.signal.aborted) return null;
    const others = outbox.entries().filter((entry) => entry.id !== id);
    show(next ? [...others, next] : others);
    work();
    tabs.tellChanged();
    return next;
  }

  async function changeAll(patch: EntryPatch): Promise<void> {
    await shelf.changeAll(patch);
    changes++;
    await refresh();
    tabs.tellChanged();
  }

  function keep(
    written: NewEntry,
    { state, reason }: Pick<OutboxEntry, "state" | "reason">,
    uploads: readonly RunningUpload[] = [],
  ): OutboxEntry {
    const order = Math.max(Date.now(), (outbox.entries().at(-1)?.order ?? 0) + 1);
    const entry = { ...newEntry(written, { owner, tab, order }), before: seenSoFar(store), state, reason };
    if (entry.files.length > 0) uploader.adopt(entry, uploads);
    journal.write(entry);
    adding.set(entry.id, entry);
    show(outbox.entries());
    void shelve(entry);
    return entry;
  }

  async function shelve(entry: OutboxEntry): Promise<void> {
    await ready;
    await shelf.add(entry);
    changes++;
    adding.delete(entry.id);
    await refresh();
    tabs.tellChanged();
  }

  /** Has what waits sent, by this tab if no other one does. */
  function work(): void {
    for (const isShared of [true, false]) {
      if (sendable(isShared).some(isActive) && !workers.has(isShared)) void workOn(isShared);
    }
  }

  function sendable(isShared: boolean): OutboxEntry[] {
    return outbox.entries().filter((entry) => isReady(entry) && !adding.has(entry.id) && shelf.isShared(entry.id) === isShared);
  }

  /** @param isShared whether other tabs see the entries: then one tab at a time sends them */
  async function workOn(isShared: boolean): Promise<void> {
    const signal = createSignal();
    workers.set(isShared, signal);
    let hasBegun = !isShared;
    const begin = async () => {
      hasBegun = true;
      await takeOver();
      await sendAll(sending(isShared, signal));
    };
    try {
      if (isShared) await navigator.locks.request(`${owner}:outbox`, { signal: over.signal }, begin);
      else await sendAll(sending(isShared, signal));
    } catch {
      // The sign-in is over, or the browser gives no locks any more: then another page has to send.
      if (!hasBegun) return;
    }
    workers.delete(isShared);
    if (!over.signal.aborted) await refresh();
  }

  /** Nobody else sends from now on: what is on its way was sent by a page that is gone. */
  async function takeOver(): Promise<void> {
    const entries = await shelf.load();
    const living = await livingTabs(entries.map((entry) => entry.tab));
    await changeAll((entry) => {
      if (!shelf.isShared(entry.id)) return entry;
      const isLeft = living !== null && !living.has(entry.tab);
      const mine = isLeft ? { ...entry, tab } : entry;
      return entry.state === "sending" ? lost(mine) : mine;
    });
  }

  function sending(isShared: boolean, signal: Signal): Sending {
    return {
      entries: () => sendable(isShared),
      change,
      send: (entry) => sendEntry(store, entry),
      look: async (entry) => judge(entry, await findSince(store, entry), store.owner.userId),
      before: () => seenSoFar(store),
      onDone: confirm,
      onStuck: (entry) => tabs.tellOutcome({ entry, is: "stuck" }),
      news: signal.next,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      isOnline: () => navigator.onLine,
      pausedUntil: () => pausedUntil(store.connection.pause),
      isOver: () => over.signal.aborted,
    };
  }

  async function confirm(entry: OutboxEntry, thing: Created): Promise<void> {
    done.add(entry.id);
    try {
      confirmEntry(store, entry, thing);
    } catch {
      // The org has it, though its answer cannot be drawn.
    }
    show(outbox.entries());
    tabs.tellCreated(entry, thing);
    tabs.tellOutcome({ entry, is: "created" });
    const { id } = thing;
    await changeAll((other) => {
      if (other.id === entry.id) return null;
      if (!id || other.kind !== entry.kind || other.target !== entry.target) return other;
      // What has become of one entry is not what has become of another.
      return { ...other, before: { ...other.before, ids: [...other.before.ids, id] } };
    });
  }

  async function start(): Promise<void> {
    // Without locks, tabs cannot agree who sends.
    const isAlone = (await livingTabs([])) === null;
    if (isAlone) shelf = openShelf(owner, journal, { isAlone });
    // What pages before this one could not put on the shelf. They may have, or have sent it, and not noted it.
    const left = journal.entries();
    const living = await livingTabs(left.map((entry) => entry.tab));
    for (const entry of left) {
      const isMine = entry.tab === tab ? !adding.has(entry.id) : living !== null && !living.has(entry.tab);
      if (isMine) await shelf.add({ ...(isActive(entry) && isReady(entry) ? lost(entry) : entry), tab });
    }
    await refresh();
  }

  const onOnline = () => wake("online");
  window.addEventListener("online", onOnline);
  store.onClose(() => {
    over.abort();
    window.removeEventListener("online", onOnline);
    wake("changed");
  });
  const ready = start();

  return {
    ready,
    add: (written, uploads) => keep(written, { state: "waiting", reason: null }, uploads),
    putAside: (written, state = "refused", uploads) =>
      keep(written, { state, reason: { kind: state === "refused" ? "aside" : "left", message: "" } }, uploads),
    async withdraw(id) {
      let taken: OutboxEntry | null = null;
      await ready;
      await change(id, (entry) => {
        taken = entry.state === "sending" ? null : entry;
        return taken ? null : entry;
      });
      return taken;
    },
    async sendNow(id) {
      await ready;
      await change(id, (entry) => (isActive(entry) ? entry : { ...entry, state: "waiting", reason: null, attempts: 0, tab }));
      tryNow();
      tabs.tellTryNow();
    },
    async lookAgain(id) {
      await ready;
      await change(id, (entry) => (entry.state === "unclear" ? { ...entry, state: "looking", attempts: 0, tab } : entry));
    },
    async settle(id, thing) {
      const entry = outbox.entries().find((each) => each.id === id);
      if (entry && !isActive(entry)) await confirm(entry, thing);
    },
    async forgetAll() {
      await ready;
      for (const { id } of outbox.entries()) journal.remove(id);
      await changeAll(() => null);
    },
  };
}

/** An entry whose sender is gone: it may be there. */
function lost(entry: OutboxEntry): OutboxEntry {
  const now = Date.now();
  const sentAt = entry.sentAt || entry.createdAt;
  // What was not known to be on its way has hardly left: one look is enough.
  const mayBeUnderWay = entry.sentAt !== 0 && Math.abs(now - sentAt) <= LONGEST_CALL;
  const showsBy = mayBeUnderWay ? now + SHOWS_LATE : now;
  return { ...entry, state: "looking", reason: { kind: "left", message: "" }, sentAt, showsBy };
}
