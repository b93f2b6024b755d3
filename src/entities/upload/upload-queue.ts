import type { UploadOptions } from "~/connect/file-upload.ts";
import type { File as ChatterFile } from "~/connect/contract/files.ts";
import { uploadRefusal } from "./upload-refusal.ts";

/** One file on its way to the org, or what became of it. A new object with each change. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes that have left this device; all of them while the org has not answered yet. */
  readonly sent: number;
  readonly status: "waiting" | "sending" | "done" | "failed" | "cancelled" | "refused";
  /** Why it was refused before it was sent, as text for people. */
  readonly refusal: string | null;
  /** The error it failed with. */
  readonly error: unknown;
  /** What was chosen on this device. */
  readonly source: File;
  /** What the org made of it, once it is done. */
  readonly file: ChatterFile | null;
}

/** Sends one file. */
export type SendFile = (source: File, options: UploadOptions) => Promise<ChatterFile>;

/** An upload that goes on for somebody else. */
export interface HandedOver {
  source: File;
  /** The file as the org has it. Rejects where it was not uploaded. */
  result: Promise<ChatterFile>;
  cancel(): void;
}

/** Files that are sent in the order in which they came. It knows no React and outlives what draws it. */
export interface UploadQueue {
  subscribe(listener: () => void): () => void;
  /** The same array as long as nothing changes. */
  uploads(): readonly Upload[];
  /** What cannot be sent is in the list too, as refused and with the reason. */
  add(files: Iterable<File>): void;
  cancel(id: string): void;
  /** Sends what failed or was cancelled once more, in its old place. */
  retry(id: string): void;
  /** Takes it off the list, and cancels it where it is on its way. What the org has stays there. */
  remove(id: string): void;
  /** Takes everything off the list. What is on its way goes on, for whoever takes it over. */
  handOver(): HandedOver[];
  /** Cancels everything. */
  close(): void;
}

/** More at once would share the same line, and each would end later. */
const AT_ONCE = 2;

export function createUploadQueue(send: SendFile): UploadQueue {
  let uploads: readonly Upload[] = [];
  let shown: readonly Upload[] = [];
  /** Those that somebody else waits for, and what tells them. */
  const handedOver = new Map<string, (upload: Upload) => void>();
  const listeners = new Set<() => void>();
  const running = new Map<string, AbortController>();

  function set(next: readonly Upload[]): void {
    uploads = next.filter((upload) => isBusy(upload) || !handedOver.has(upload.id));
    for (const upload of next) if (!isBusy(upload)) handedOver.get(upload.id)?.(upload);
    shown = uploads.filter(({ id }) => !handedOver.has(id));
    warnWhile(uploads.some((upload) => isBusy(upload) || upload.status === "failed"));
    for (const listener of listeners) listener();
  }

  function change(id: string, changes: Partial<Upload>): void {
    set(uploads.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)));
  }

  function sendNext(): void {
    for (const upload of uploads) {
      if (running.size >= AT_ONCE) return;
      if (upload.status === "waiting") void start(upload);
    }
  }

  async function start({ id, source }: Upload): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    change(id, { status: "sending", sent: 0, error: null });
    const { signal } = controller;
    const isMine = () => running.get(id) === controller;
    try {
      const file = await send(source, { signal, onProgress: (sent) => isMine() && change(id, { sent }) });
      if (isMine()) change(id, { status: "done", sent: source.size, file });
    } catch (error) {
      if (isMine()) change(id, { status: "failed", error });
    }
    if (isMine()) running.delete(id);
    sendNext();
  }

  function stop(id: string): void {
    const controller = running.get(id);
    running.delete(id);
    controller?.abort();
  }

  function cancel(id: string): void {
    const upload = uploads.find((each) => each.id === id);
    if (!upload || !isBusy(upload)) return;
    stop(id);
    change(id, { status: "cancelled", sent: 0 });
    sendNext();
  }

  /** Follows from the list of each queue, so that a page may go when nothing is under way, or waits to be sent again. */
  function warn(event: BeforeUnloadEvent): void {
    event.preventDefault();
  }

  function warnWhile(isNeeded: boolean): void {
    if (isNeeded) window.addEventListener("beforeunload", warn);
    else window.removeEventListener("beforeunload", warn);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    uploads: () => shown,
    add(files) {
      set([...uploads, ...Array.from(files, newUpload)]);
      sendNext();
    },
    cancel,
    retry(id) {
      const upload = uploads.find((each) => each.id === id);
      if (upload?.status !== "failed" && upload?.status !== "cancelled") return;
      change(id, { status: "waiting", sent: 0, error: null });
      sendNext();
    },
    remove(id) {
      stop(id);
      set(uploads.filter((upload) => upload.id !== id));
      sendNext();
    },
    handOver() {
      const taken = uploads.filter((upload) => isBusy(upload) && !handedOver.has(upload.id));
      const results = taken.map(({ id, source }): HandedOver => {
        const result = new Promise<ChatterFile>((resolve, reject) => {
          handedOver.set(id, ({ file, error }) => (file ? resolve(file) : reject(error ?? new Error("It was cancelled."))));
        });
        return { source, result, cancel: () => cancel(id) };
      });
      set(uploads.filter(isBusy));
      return results;
    },
    close() {
      for (const id of running.keys()) stop(id);
      set([]);
    },
  };
}

/** Whether it is not known yet what becomes of it. */
function isBusy({ status }: Upload): boolean {
  return status === "waiting" || status === "sending";
}

function newUpload(source: File): Upload {
  const refusal = uploadRefusal(source);
  const status = refusal === null ? "waiting" : "refused";
  return { id: crypto.randomUUID(), name: source.name, size: source.size, sent: 0, status, refusal, error: null, source, file: null };
}
