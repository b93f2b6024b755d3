import type { EntryFile, OutboxEntry } from "~/data/outbox/entry.ts";
import type { RunningUpload } from "~/data/outbox/uploader.ts";
import type { Store } from "~/data/store.ts";
import { takeBack } from "~/editor/outgoing/take-back.ts";
import { POST_DRAFT, withUploaded, writePost } from "./post-draft.ts";
import type { HandedOver } from "./upload-queue.ts";
import { keptQueue } from "./uploads.ts";
import { uploadsOf } from "./use-attached-files.ts";

/** What a post waits for, as the outbox keeps it. */
export function filesOf(uploads: readonly HandedOver[]): EntryFile[] {
  return uploads.map(({ source }) => ({ name: source.name, size: source.size, id: null, blob: source }));
}

/** What of it is on its way already. */
export function runningOf(uploads: readonly HandedOver[]): RunningUpload[] {
  return uploads.map(({ result, cancel }) => ({ result: result.then(({ id }) => id ?? Promise.reject(new Error("No id."))), cancel }));
}

/**
 * Puts a post back to where it was written, with its files: those that have arrived as such, the others to be uploaded.
 *
 * @returns whether it is back; not where it has left in the meantime
 */
export async function takePostBack(store: Store, entry: OutboxEntry): Promise<boolean> {
  const queue = keptQueue(store, uploadsOf(entry.target));
  const uploads = queue.handOver();
  const isBack = await takeBack(store, entry, {
    kind: POST_DRAFT,
    read: ({ draft, files }) => {
      const post = POST_DRAFT.read(draft);
      return post && withUploaded(post, files);
    },
    write: (post) => ({ ...writePost(entry.target, post), files: filesOf(uploads) }),
    hasMore: uploads.length > 0,
    uploads: runningOf(uploads),
  });
  const missing = entry.files.flatMap(({ id, name, blob }) => (id === null && blob ? [new File([blob], name, { type: blob.type })] : []));
  if (isBack && missing.length > 0) queue.add(missing);
  return isBack;
}
