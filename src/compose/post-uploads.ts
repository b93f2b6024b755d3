import type { EntryFile, OutboxEntry } from "~/data/outbox/entry.ts";
import type { RunningUpload } from "~/data/outbox/uploader.ts";
import type { Store } from "~/data/store.ts";
import { takeBack } from "~/editor/outgoing/take-back.ts";
import { POST_DRAFT, withUploaded, writePost } from "./post-draft.ts";
import type { HandedOver } from "~/entities/upload/upload-queue.ts";
import { keptQueue } from "~/entities/upload/uploads.ts";
import { uploadsOf } from "./use-attached-files.ts";

/** What a post waits for, as the outbox keeps it. */
export function filesOf(uploads: readonly HandedOver[]): EntryFile[] {
  return uploads.map(({ source }) => ({ name: source.name, size: source.size, id: null, blob: source }));
}

/** What of it is on its way already. */
export function runningOf(uploads: readonly HandedOver[]): RunningUpload[] {
  return uploads.map(({ result, cancel }) => ({ result: result.then(({ id }) => id ?? Promise.reject(new Error("No id."))), cancel }));
}

/** The subject of the page above whose feed a post was written, and can be edited. */
export function writtenAbove(entry: OutboxEntry): string {
  return POST_DRAFT.read(entry.draft)?.from ?? entry.target;
}

/**
 * Puts a post back to where it was written, with its files: those that have arrived as such, the others to be uploaded.
 *
 * @param place the subject of the page where it is to be written
 * @returns whether it is back; not where it has left in the meantime
 */
export async function takePostBack(store: Store, entry: OutboxEntry, place: string): Promise<boolean> {
  const queue = keptQueue(store, uploadsOf(place));
  const uploads = queue.handOver();
  const isBack = await takeBack(store, entry, {
    kind: POST_DRAFT,
    read: ({ draft, files }) => {
      const post = POST_DRAFT.read(draft);
      return post && { ...withUploaded(post, files), from: null, target: place === entry.target ? null : post.target };
    },
    write: (post) => ({ ...writePost({ id: place, name: place === entry.target ? entry.name : "" }, post), files: filesOf(uploads) }),
    place,
    hasMore: uploads.length > 0,
    uploads: runningOf(uploads),
  });
  const missing = entry.files.flatMap(({ id, name, blob }) => (id === null && blob ? [new File([blob], name, { type: blob.type })] : []));
  if (isBack && missing.length > 0) queue.add(missing);
  return isBack;
}
