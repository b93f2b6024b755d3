import { uploadFile } from "~/connect/file-upload.ts";
import { pauseOver } from "~/connect/pausing.ts";
import { livingTabs } from "../presence.ts";
import type { Store } from "../store.ts";
import { isReady, type OutboxEntry } from "./entry.ts";
import { outcomeOf } from "./outcome.ts";
import type { EntryPatch } from "./shelf.ts";

/** A file of an entry whose upload has already started. */
export interface RunningUpload {
  /** The id that the org gives it. */
  result: Promise<string>;
  cancel(): void;
}

/** Uploads the files of entries, so that these can be sent. */
export interface Uploader {
  /** Takes over running uploads, in the order of the entry's files. */
  adopt(entry: OutboxEntry, running: readonly RunningUpload[]): void;
  /** Uploads the missing files of entries that belong to this tab or to a closed one. New ones wait a moment. */
  see(entries: readonly OutboxEntry[], isNew: (id: string) => boolean): void;
}

interface Work {
  controller: AbortController;
  blobs: readonly (Blob | null)[];
  running: (RunningUpload | undefined)[];
  isBusy: boolean;
}

/** Delay before a retry and maximum delay, in milliseconds. */
const FIRST_WAIT = 3_000;
const LONGEST_WAIT = 5 * 60_000;

interface Options {
  tab: string;
  change(id: string, patch: EntryPatch): Promise<OutboxEntry | null>;
  /** A file was refused: a person must decide. */
  onStuck(entry: OutboxEntry): void;
}

export function createUploader(store: Store, { tab, change, onStuck }: Options): Uploader {
  const works = new Map<string, Work>();

  function workOf(entry: OutboxEntry): Work {
    const known = works.get(entry.id);
    if (known) return known;
    const made: Work = { controller: new AbortController(), blobs: entry.files.map(({ blob }) => blob), running: [], isBusy: false };
    works.set(entry.id, made);
    return made;
  }

  async function uploadMissing(entry: OutboxEntry, work: Work): Promise<void> {
    for (const [index, file] of entry.files.entries()) {
      if (file.id !== null) continue;
      const id = await upload(work, index, file.name);
      if (work.controller.signal.aborted) return;
      const files = (stored: OutboxEntry) => stored.files.map((each, at) => (at === index ? { ...each, id, blob: null } : each));
      await change(entry.id, (stored) => ({ ...stored, files: files(stored) }));
    }
  }

  /** @throws if it cannot be uploaded after all retries */
  async function upload({ running, blobs, controller }: Work, index: number, name: string): Promise<string> {
    const { signal } = controller;
    for (let tries = 0; ; tries++) {
      try {
        const begun = running[index];
        if (begun) return await begun.result;
        const blob = blobs[index];
        if (!blob) throw new Error("The file is not on this device any more.");
        const { id } = await uploadFile(store.connection, new File([blob], name, { type: blob.type }), { signal });
        if (id) return id;
      } catch (error) {
        running[index] = undefined;
        if (signal.aborted || !blobs[index] || outcomeOf(error).is === "never") throw error;
      }
      await waitForChance(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries), signal);
      await pauseOver(store.connection.pause);
    }
  }

  async function run(entry: OutboxEntry): Promise<void> {
    const own = workOf(entry);
    if (own.isBusy) return;
    own.isBusy = true;
    try {
      await uploadMissing(entry, own);
    } catch (error) {
      if (own.controller.signal.aborted) return;
      const reason = { ...outcomeOf(error).reason, kind: "files" } as const;
      const stuck = await change(entry.id, (stored) => (stored.state === "waiting" ? { ...stored, state: "refused", reason } : stored));
      if (stuck?.state === "refused") onStuck(stuck);
    } finally {
      own.isBusy = false;
    }
  }

  /** Takes over an entry whose tab is gone, unless another tab was faster. */
  async function claim(entry: OutboxEntry): Promise<void> {
    const living = await livingTabs([entry.tab]);
    if (!living || living.has(entry.tab)) return;
    await change(entry.id, (stored) => (stored.tab === entry.tab ? { ...stored, tab } : stored));
  }

  store.onClose(() => works.forEach(({ controller }) => controller.abort()));
  return {
    adopt(entry, running) {
      workOf(entry).running = [...running];
      for (const { result } of running) result.catch(() => undefined);
    },
    see(entries, isNew) {
      const known = new Set(entries.map(({ id }) => id));
      for (const [id, { controller, running }] of works) {
        if (known.has(id)) continue;
        controller.abort();
        for (const each of running) each?.cancel();
        works.delete(id);
      }
      for (const entry of entries) {
        if (entry.state !== "waiting" || isReady(entry) || isNew(entry.id)) continue;
        void (entry.tab === tab ? run(entry) : claim(entry));
      }
    },
  };
}

/** Resolves after a delay, or as soon as the device is online again. */
function waitForChance(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener("online", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener("online", end);
    signal.addEventListener("abort", end);
  });
}
