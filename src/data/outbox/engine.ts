import { pausedUntil } from "~/connect/pause.ts";
import { ownerKey } from "../owner.ts";
import { livingTabs, tabId } from "../presence.ts";
import { seenSoFar } from "../seen.ts";
import { perStore, type Store } from "../store.ts";
import { judge, type Created } from "./arrival.ts";
import { confirmEntry, findSince, sendEntry } from "./creations.ts";
import { isActive, isReady, type NewEntry, newEntry, type OutboxEntry } from "./entry.ts";
import { holdUntil, released, releaseWhenHidden } from "./held.ts";
import { countElsewhere, forgetElsewhere } from "./elsewhere.ts";
import { createJournal } from "./journal.ts";
import { joinOutboxTabs } from "./outbox-tabs.ts";
import { lost } from "./outcome.ts";
import { outboxOf } from "./outbox.ts";
import { sendAll, type Sending } from "./sender.ts";
import { type EntryPatch, openShelf } from "./shelf.ts";
import { createSignal, type News, type Signal } from "./signal.ts";
import { createUploader, type RunningUpload } from "./uploader.ts";

/** The actions on the outbox of a sign-in. */
export interface OutboxEngine {
  /** Adds an entry: stores, shows and sends it, at once or when it can no longer be taken back. `uploads` are those of its files, in order. */
  add(written: NewEntry, uploads?: readonly RunningUpload[]): OutboxEntry;
  /** Stores an entry without sending it. `unclear` means that it may have been posted already. */
  putAside(written: NewEntry, state?: "refused" | "unclear", uploads?: readonly RunningUpload[]): OutboxEntry;
  /** Removes an entry that is not being sent. Returns it, or null if it was sent or removed meanwhile. */
  withdraw(id: string): Promise<OutboxEntry | null>;
  /** Resends an entry that was refused or is unclear, or sends a waiting one now. */
  sendNow(id: string): Promise<void>;
  /** Searches the org again for an unclear entry. */
  lookAgain(id: string): Promise<void>;
  /** Confirms an entry that was waiting for a person, because it was found in a list from the org. */
  settle(id: string, thing: Created): Promise<void>;
  /** How many entries the person has in other sites of the org. */
  countElsewhere(): Promise<number>;
  /** Deletes all entries of the person, in the org and all of its sites. */
  forgetAll(): Promise<void>;
  /** Resolves when the entries of earlier pages have been loaded. */
  ready: Promise<void>;
}

/** Opens the outbox of a sign-in: loads it, and sends it unless another tab does. */
export const openOutbox = perStore(startEngine);

function startEngine(store: Store): OutboxEngine {
  const owner = ownerKey(store.owner);
  const tab = tabId();
  const outbox = outboxOf(store);
  const journal = createJournal(owner);
  const tabs = joinOutboxTabs(store, { onChanged: () => void refresh(), onTryNow: tryNow });
  const over = new AbortController();
  /** Entries being stored, and when they are. */
  const adding = new Map<string, { entry: OutboxEntry; stored: Promise<void> }>();
  /** Entries that the org has confirmed, though the device may not have removed them yet. */
  const done = new Set<string>();
  const workers = new Map<boolean, Signal>();
  const uploader = createUploader(store, { tab, change, onStuck: (entry) => tabs.tellOutcome({ entry, is: "stuck" }) });
  let shelf = openShelf(owner, journal, { isAlone: false });
  let changes = 0;

  function show(entries: readonly OutboxEntry[]): void {
    const known = new Set(entries.map(({ id }) => id));
    const unstored = [...adding.values()].flatMap(({ entry }) => (known.has(entry.id) ? [] : entry));
    const all = [...entries, ...unstored].filter(({ id }) => !done.has(id));
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
    // Changed here while loading: load again.
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

  function keep(written: NewEntry, how: Partial<OutboxEntry>, uploads: readonly RunningUpload[] = []): OutboxEntry {
    const order = Math.max(Date.now(), (outbox.entries().at(-1)?.order ?? 0) + 1);
    const entry = { ...newEntry(written, { owner, tab, order }), before: seenSoFar(store), ...how };
    if (entry.files.length > 0) uploader.adopt(entry, uploads);
    journal.write(entry);
    const stored = ready.then(() => shelf.add(entry));
    adding.set(entry.id, { entry, stored });
    show(outbox.entries());
    void stored.then(() => shelved(entry));
    return entry;
  }

  async function shelved({ id }: OutboxEntry): Promise<void> {
    changes++;
    adding.delete(id);
    await refresh();
    tabs.tellChanged();
  }

  /** Waits until an entry is stored: until then it is shown, and could not be found to be changed. */
  async function whenStored(id: string): Promise<void> {
    await ready;
    await adding.get(id)?.stored;
  }

  /** Sends waiting entries, unless another tab does. */
  function work(): void {
    for (const isShared of [true, false]) {
      if (sendable(isShared).some(isActive) && !workers.has(isShared)) void workOn(isShared);
    }
  }

  function sendable(isShared: boolean): OutboxEntry[] {
    return outbox.entries().filter((entry) => isReady(entry) && !adding.has(entry.id) && shelf.isShared(entry.id) === isShared);
  }

  /** @param isShared whether other tabs see the entries: then only one tab at a time sends them */
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
      // The sign-in is over, or the browser gives no more locks: another page must send.
      if (!hasBegun) return;
    }
    workers.delete(isShared);
    if (!over.signal.aborted) await refresh();
  }

  /** This tab holds the lock: any entry marked as sending belongs to a page that is gone. */
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
      // The org has it, even if its answer cannot be drawn.
    }
    show(outbox.entries());
    tabs.tellCreated(entry, thing);
    const { id } = thing;
    tabs.tellOutcome({ entry, is: "created", createdId: id });
    await changeAll((other) => {
      if (other.id === entry.id) return null;
      if (!id || other.kind !== entry.kind || other.target !== entry.target) return other;
      // Entries with the same text must not match the same created thing.
      return { ...other, before: { ...other.before, ids: [...other.before.ids, id] } };
    });
  }

  async function start(): Promise<void> {
    // Without locks, tabs cannot agree on a sender.
    const isAlone = (await livingTabs([])) === null;
    if (isAlone) shelf = openShelf(owner, journal, { isAlone });
    // Entries that earlier pages could not move into the database, or had sent without recording it.
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
  releaseWhenHidden(store, () => changeAll((entry) => (entry.tab === tab ? released(entry) : entry)));
  const ready = start();

  return {
    ready,
    add: (written, uploads) => keep(written, { heldUntil: holdUntil() }, uploads),
    putAside: (written, state = "refused", uploads) =>
      keep(written, { state, reason: { kind: state === "refused" ? "aside" : "left", message: "" } }, uploads),
    async withdraw(id) {
      let taken: OutboxEntry | null = null;
      await whenStored(id);
      await change(id, (entry) => {
        taken = entry.state === "sending" ? null : entry;
        return taken ? null : entry;
      });
      return taken;
    },
    async sendNow(id) {
      await whenStored(id);
      await change(id, (entry) => (isActive(entry) ? released(entry) : { ...entry, state: "waiting", reason: null, attempts: 0, tab }));
      tryNow();
      tabs.tellTryNow();
    },
    async lookAgain(id) {
      await whenStored(id);
      await change(id, (entry) => (entry.state === "unclear" ? { ...entry, state: "looking", attempts: 0, tab } : entry));
    },
    async settle(id, thing) {
      await whenStored(id);
      const entry = outbox.entries().find((each) => each.id === id);
      if (entry && !isActive(entry)) await confirm(entry, thing);
    },
    countElsewhere: () => countElsewhere(store),
    async forgetAll() {
      await ready;
      for (const { id } of outbox.entries()) journal.remove(id);
      await changeAll(() => null);
      await forgetElsewhere(store);
    },
  };
}
