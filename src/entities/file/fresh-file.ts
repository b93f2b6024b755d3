import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { File } from "~/connect/contract/files.ts";
import { FILES_AT_ONCE, getFiles } from "~/connect/files.ts";
import { pausedUntil } from "~/connect/pause.ts";
import { createBatcher } from "~/data/batcher.ts";
import { FILES } from "~/data/kinds.ts";
import { mayRefresh } from "~/data/may-refresh.ts";
import { receive, receiveAll } from "~/data/receive.ts";
import { perStore } from "~/data/store.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { asText } from "~/lib/readers.ts";
import { watchThumbnails } from "./thumbnail-watch.ts";

/** Statuses of a rendition that is still being made. */
const COMING = new Set(["InProgress", "NotScheduled", "Processing"]);

/** Reads files by id, several per call. */
const fileBatcher = perStore((store) =>
  createBatcher(async (ids) => {
    const asOf = store.records.tick();
    receiveAll(store, FILES, await getFiles(store.connection, ids), asOf);
  }, FILES_AT_ONCE),
);

const thumbnailsOf = perStore((store) =>
  watchThumbnails(
    (ids) => Promise.all(ids.map((id) => fileBatcher(store).want(id))),
    () => pausedUntil(store.connection.pause),
  ),
);

/** Whether thumbnails of the file are still being made. */
export function isRenditionComing(file: File): boolean {
  return COMING.has(asText(file.thumb240By180RenditionStatus));
}

/**
 * The latest known state of a file. While its thumbnails are being made, the file is read again: all such files in one
 * call, a few times, with growing pauses, and only while the page is visible.
 *
 * @param summary the file as sent in a list or post
 * @returns the file, whether its thumbnails are being made, and a callback for a picture that fails to load
 */
export function useFreshFile(summary: File): { file: File; isComing: boolean; onLapsed: () => void } {
  const store = useStore();
  const id = summary.id ?? "";
  const file = useRecord(FILES, id) ?? summary;
  const thumbnails = thumbnailsOf(store);
  const isLeftAlone = useSyncExternalStore(thumbnails.subscribe, () => thumbnails.isLeftAlone(id));
  const isComing = id !== "" && !isLeftAlone && isRenditionComing(file);
  useEffect(() => {
    // A post's summary counts until something newer is known. Storing it records when it was read.
    if (id !== "" && store.records.readAt(FILES, id) === 0) receive(store, FILES, summary, 0);
  }, [store, id, summary]);
  useEffect(() => (isComing ? thumbnails.watch(id) : undefined), [thumbnails, isComing, id]);
  const onLapsed = useCallback(() => {
    const readAt = store.records.readAt(FILES, id);
    if (readAt > 0 && mayRefresh(store, readAt)) void fileBatcher(store).want(id);
  }, [store, id]);
  return { file, isComing, onLapsed };
}
