import type { QueryClient } from "@tanstack/react-query";
import type { File } from "~/connect/contract/files.ts";
import { asText } from "~/lib/readers.ts";

/** Statuses of a rendition that is on its way. */
const COMING = new Set(["InProgress", "NotScheduled", "Processing"]);

/** The cache entry of a file. Lists of files hold summaries of their own. */
export function fileKey(id: string): readonly [string, string] {
  return ["file", id];
}

/** Keeps what the org said last about a file. What the answer does not name stays as it was. */
export function storeFile(client: QueryClient, file: File): void {
  if (!file.id) return;
  client.setQueryData<File>(fileKey(file.id), (before) => (before ? { ...before, ...file } : file));
}

/** Whether thumbnails of the file are still being made. */
export function isRenditionComing(file: File): boolean {
  return COMING.has(asText(file.thumb240By180RenditionStatus));
}

/** Which of two answers about one file tells more: the later changed one, and of equals the one with its thumbnails. */
export function fresherFile(summary: File, entry: File | undefined): File {
  if (!entry || asText(entry.modifiedDate) < asText(summary.modifiedDate)) return summary;
  return isRenditionComing(entry) && !isRenditionComing(summary) ? summary : entry;
}
