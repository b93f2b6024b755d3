import type { UploadOptions } from "~/connect/file-upload.ts";
import type { File as ChatterFile } from "~/connect/contract/files.ts";
import { errorText } from "~/ui/error-text.ts";
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
  /** Why it failed or was refused, in words for people. */
  readonly reason: string | null;
  /** What was chosen on this device. */
  readonly source: File;
  /** What the org made of it, once it is done. */
  readonly file: ChatterFile | null;
}

/** Sends one file. */
export type SendFile = (source: File, options: UploadOptions) => Promise<ChatterFile>;

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
  /** Cancels everything. */
  close(): void;
}

/** More at once would share the same line, and each would end later. */
const AT_ONCE = 2;

let lastId = 0;

export function createUploadQueue(send: SendFile): UploadQueue {
  let uploads: readonly Upload[] = [];
  const listeners = new Set<() => void>();
  const running = new Map<string, AbortController>();

  function set(next: readonly Upload[]): void {
    uploads = next;
    warnWhile(uploads.some(({ status }) => status === "waiting" || status === "sending"));
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
    change(id, { status: "sending", sent: 0, reason: null });
    const { signal } = controller;
    const isMine = () => running.get(id) === controller;
    try {
      const file = await send(source, { signal, onProgress: (sent) => isMine() && change(id, { sent }) });
      if (isMine()) change(id, { status: "done", sent: source.size, file });
    } catch (error) {
      if (isMine()) change(id, { status: "failed", reason: errorText(error) });
    }
    if (isMine()) running.delete(id);
    sendNext();
  }

  function stop(id: string): void {
    const controller = running.get(id);
    running.delete(id);
    controller?.abort();
  }

  /** Follows from the list of each queue, so that a page may go when nothing is under way. */
  function warn(event: BeforeUnloadEvent): void {
    event.preventDefault();
  }

  function warnWhile(isBusy: boolean): void {
    if (isBusy) window.addEventListener("beforeunload", warn);
    else window.removeEventListener("beforeunload", warn);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    uploads: () => uploads,
    add(files) {
      set([...uploads, ...Array.from(files, newUpload)]);
      sendNext();
    },
    cancel(id) {
      const upload = uploads.find((each) => each.id === id);
      if (upload?.status !== "waiting" && upload?.status !== "sending") return;
      stop(id);
      change(id, { status: "cancelled", sent: 0 });
      sendNext();
    },
    retry(id) {
      const upload = uploads.find((each) => each.id === id);
      if (upload?.status !== "failed" && upload?.status !== "cancelled") return;
      change(id, { status: "waiting", sent: 0, reason: null });
      sendNext();
    },
    remove(id) {
      stop(id);
      set(uploads.filter((upload) => upload.id !== id));
      sendNext();
    },
    close() {
      for (const id of running.keys()) stop(id);
      set([]);
    },
  };
}

function newUpload(source: File): Upload {
  lastId += 1;
  const reason = uploadRefusal(source);
  const status = reason === null ? "waiting" : "refused";
  return { id: `upload-${lastId}`, name: source.name, size: source.size, sent: 0, status, reason, source, file: null };
}
