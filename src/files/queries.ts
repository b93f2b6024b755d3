import { useMutation, useQuery, useQueryClient, type InfiniteData, type QueryClient } from "@tanstack/react-query";
import type { FilePreviewCollection } from "~/connect/contract/file-previews.ts";
import type { File, FilePage, FileSharesPage } from "~/connect/contract/files.ts";
import {
  changeFile,
  deleteFile,
  fileSharesPath,
  getFile,
  getFilePreviews,
  getFileVersions,
  userFilesPath,
  type FileListName,
} from "~/connect/files.ts";
import { fileKey, storeFile } from "~/entities/file/file-cache.ts";
import { useConnection } from "~/session/session-context.tsx";
import { usePages } from "~/session/use-pages.ts";
import { isPreviewComing } from "./preview-pages.ts";

/** Every list of files, also of a person or a group, has a key that begins with this. */
const LISTS = "files";

/** Milliseconds before each new look at a preview that is being made. Then people decide. */
const LOOKS = [2_000, 4_000, 8_000, 16_000, 30_000];

/** One list of files of the person who is signed in. */
export function useFiles(list: FileListName, words: string) {
  return usePages<FilePage>([LISTS, list], userFilesPath("me", list, words));
}

/** One file, in its latest version. */
export function useFile(id: string) {
  const connection = useConnection();
  return useQuery({ queryKey: fileKey(id), queryFn: ({ signal }) => getFile(connection, id, signal) });
}

/**
 * The pictures of a file's pages. While they are being made they are asked for again, ever more seldom, and not while
 * nobody looks.
 *
 * @returns the query, and whether no further look will follow by itself
 */
export function usePreviews({ id = "", versionNumber }: File, isWanted: boolean) {
  const connection = useConnection();
  const client = useQueryClient();
  const queryKey = ["file-previews", id, versionNumber];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => getFilePreviews(connection, id ?? "", signal),
    enabled: isWanted,
    refetchInterval: ({ state }) => nextLook(state.data, state.dataUpdateCount),
  });
  const looks = client.getQueryState(queryKey)?.dataUpdateCount ?? 0;
  return { ...query, isTakingLong: looks > LOOKS.length };
}

function nextLook(previews: FilePreviewCollection | undefined, looks: number): number | false {
  return (previews && isPreviewComing(previews) && LOOKS[looks - 1]) ?? false;
}

/** The versions before the latest, newest first. None is asked for where there is none. */
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

/** Gives a file another title and description. */
export function useChangeFile(id: string) {
  const connection = useConnection();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: { title: string; description: string }) => changeFile(connection, id, change),
    onSuccess: (file) => storeFile(client, file),
  });
}

/** Deletes a file and takes it out of the lists that are there. */
export function useDeleteFile(id: string) {
  const connection = useConnection();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => deleteFile(connection, id),
    onSuccess: () => changeLists(client, (files) => files.filter((file) => file.id !== id)),
  });
}

/** Puts a file that is new to the org at the top of one's own files, where no search narrows them. */
export function addToMyFiles(client: QueryClient, file: File): void {
  storeFile(client, file);
  changeLists(client, (files, page) => (page === 0 ? [file, ...files.filter(({ id }) => id !== file.id)] : files), [
    LISTS,
    "mine",
    userFilesPath("me"),
  ]);
}

function changeLists(client: QueryClient, change: (files: File[], page: number) => File[], queryKey: readonly unknown[] = [LISTS]): void {
  client.setQueriesData<InfiniteData<FilePage>>(
    { queryKey },
    (list) => list && { ...list, pages: list.pages.map((page, index) => ({ ...page, files: change(page.files ?? [], index) })) },
  );
}
