import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { File } from "~/connect/contract/files.ts";
import { FILES_AT_ONCE, getFiles } from "~/connect/files.ts";
import { createBatcher } from "~/data/batcher.ts";
import { FILES } from "~/data/kinds.ts";
import { receive, receiveAll } from "~/data/receive.ts";
import { perStore } from "~/data/store.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";
import { asText } from "~/lib/readers.ts";
import { watchThumbnails } from "./thumbnail-watch.ts";

/** Statuses of a rendition that is being made. */
const COMING = new Set(["InProgress", "NotScheduled", "Processing"]);

/** Asks for files by their ids, many in one call. */
const fileBatcher = perStore((store) =>
  createBatcher(async (ids) => {
    const asOf = store.records.tick();
    receiveAll(store, FILES, await getFiles(store.connection, ids), asOf);
  }, FILES_AT_ONCE),
);

const thumbnailsOf = perStore((store) => watchThumbnails((ids) => Promise.all(ids.map((id) => fileBatcher(store).want(id)))));

/** Whether thumbnails of the file are still being made. */
export function isRenditionComing(file: File): boolean {
  return COMING.has(asText(file.thumb240By180RenditionStatus));
}

/**
 * What is known best about a file. While its thumbnails are being made, the org is asked for it again: all such files in
 * one call, a few times, ever more seldom, and only while the page is visible.
 *
 * @param summary the file as a list or a post has it
 * @returns the file, whether its thumbnails are awaited, and what to call when a picture of it does not load
 */
export function useFreshFile(summary: File): { file: File; isComing: boolean; onLapsed: () => void } {
  const store = useStore();
  const id = summary.id ?? "";
  const file = useRecord(FILES, id) ?? summary;
  const thumbnails = thumbnailsOf(store);
  const isLeftAlone = useSyncExternalStore(thumbnails.subscribe, () => thumbnails.isLeftAlone(id));
  const isComing = id !== "" && !isLeftAlone && isRenditionComing(file);
  useEffect(() => {
    // What a post says of a file is worth knowing as long as nothing better is known, and from then on it has an age.
    if (id !== "" && store.records.readAt(FILES, id) === 0) receive(store, FILES, summary, 0);
  }, [store, id, summary]);
  useEffect(() => (isComing ? thumbnails.watch(id) : undefined), [thumbnails, isComing, id]);
  const onLapsed = useCallback(() => {
    const readAt = store.records.readAt(FILES, id);
    if (readAt > 0 && Date.now() - readAt >= LAPSES_AFTER) void fileBatcher(store).want(id);
  }, [store, id]);
  return { file, isComing, onLapsed };
}
