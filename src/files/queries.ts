import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FilePreviewCollection } from "~/connect/contract/file-previews.ts";
import type { File, FileSharesPage } from "~/connect/contract/files.ts";
import { changeFile, deleteFile, fileSharesPath, getFile, getFilePreviews, getFileVersions } from "~/connect/files.ts";
import { FILES } from "~/data/kinds.ts";
import { editList } from "~/data/list-edits.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { usePages } from "~/data/use-pages.ts";
import { usePausedUntil } from "~/data/use-paused-until.ts";
import { type Ask, useRead } from "~/data/use-read.ts";
import { useStore } from "~/data/use-store.tsx";
import { MY_FILES } from "~/entities/file/my-files.ts";
import { useConnection } from "~/session/session-context.tsx";
import { isPreviewComing } from "./preview-pages.ts";

/**
 * Pauses in milliseconds before each new read of a preview that is being made. After that, people can retry by hand.
 */
const LOOKS = [2_000, 4_000, 8_000, 16_000, 30_000];

/** The latest version of a file. */
export function useFile(id: string) {
  return useRead(FILES, id, askForFile);
}

const askForFile: Ask<File> = ({ connection }, id, signal) => getFile(connection, id, signal);

/**
 * The pictures of a file's pages. While they are being made they are read again, with growing pauses, and only while
 * the page is visible.
 *
 * @returns the query, and whether automatic reads have ended
 */
export function usePreviews({ id = "", versionNumber }: File, isWanted: boolean) {
  const connection = useConnection();
  const client = useQueryClient();
  const paused = usePausedUntil();
  const queryKey = ["file-previews", id, versionNumber];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => getFilePreviews(connection, id ?? "", signal),
    enabled: isWanted,
    refetchInterval: ({ state }) => nextLook(state.data, state.dataUpdateCount, paused),
  });
  const looks = client.getQueryState(queryKey)?.dataUpdateCount ?? 0;
  return { ...query, isTakingLong: looks > LOOKS.length };
}

/** @param paused no background calls before this time, in epoch milliseconds */
function nextLook(previews: FilePreviewCollection | undefined, looks: number, paused: number): number | false {
  const wait = previews && isPreviewComing(previews) ? LOOKS[looks - 1] : undefined;
  return wait === undefined ? false : Math.max(wait, paused - Date.now());
}

/** The versions before the latest, newest first. Makes no call if there is only one. */
export function useEarlierVersions({ id, versionNumber }: File) {
  const connection = useConnection();
  const latest = Number(versionNumber ?? 1);
  const numbers = Array.from({ length: Number.isInteger(latest) ? Math.max(0, latest - 1) : 0 }, (_, index) => latest - 1 - index);
  const query = useQuery({
    queryKey: ["file-versions", id, versionNumber],
    queryFn: () => getFileVersions(connection, id ?? "", numbers),
    enabled: numbers.length > 0,
    staleTime: Infinity,
  });
  return { ...query, count: numbers.length };
}

/** Whom a file is shared with. */
export function useFileShares(id: string) {
  return usePages<FileSharesPage>(["file-shares", id], fileSharesPath(id));
}

/** Changes a file's title and description. */
export function useChangeFile(id: string) {
  const store = useStore();
  return useMutation({
    mutationFn: (change: { title: string; description: string }) => changeFile(store.connection, id, change),
    onSuccess: (file) => keepFile(store, file),
  });
}

/**
 * Deletes a file and removes it from all lists.
 *
 * @param onDeleted called before the file is removed, because the calling component unmounts with it
 */
export function useDeleteFile(id: string, onDeleted: () => void) {
  const store = useStore();
  return useMutation({
    mutationFn: () => deleteFile(store.connection, id),
    onSuccess() {
      onDeleted();
      store.records.put(FILES, id, null, store.records.tick());
      store.tell({ type: "gone", kind: FILES.name, id });
    },
  });
}

/** Stores the org's answer to a change of a file. */
export function keepFile(store: Store, file: File): void {
  const id = receive(store, FILES, file, store.records.tick());
  if (id) store.tell({ type: "part", kind: FILES.name, id, part: file });
}

/** Adds a new file at the top of my files, in lists without a search. */
export function addToMyFiles(store: Store, file: File): void {
  keepFile(store, file);
  if (file.id) editList(store, MY_FILES, file.id, true);
}
