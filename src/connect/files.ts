import { getEach, MOST_AT_ONCE } from "./batch.ts";
import type { Connection } from "./connection.ts";
import type { BatchResults } from "./contract/errors.ts";
import type { FilePreviewCollection } from "./contract/file-previews.ts";
import type { File } from "./contract/files.ts";
import { isId } from "./ids.ts";

const PAGE_SIZE = 25;

/** Maximum number of files in one call of `/connect/files/batch`. */
export const FILES_AT_ONCE = 100;

/** Files that a person owns, that are shared with them, or that are shared with their groups. */
export type FileListName = "mine" | "shared" | "groups";

const LIST_PATHS: Record<FileListName, string> = { mine: "", shared: "/filter/shared-with-me", groups: "/filter/groups" };

/**
 * The first page of a list of files, as far as visible. Source: `GET /connect/files/users/{id}`,
 * `…/filter/shared-with-me`, `…/filter/groups`.
 *
 * @param words search words, at least two characters, or ""
 */
export function userFilesPath(userId: string, list: FileListName = "mine", words = ""): string {
  const query = words ? `&q=${encodeURIComponent(words)}` : "";
  return `/connect/files/users/${encodeURIComponent(userId)}${LIST_PATHS[list]}?pageSize=${PAGE_SIZE}${query}`;
}

/** The first page of a file's shares. Source: `GET /connect/files/{id}/file-shares`. */
export function fileSharesPath(id: string): string {
  return `${filePath(id)}/file-shares?pageSize=${PAGE_SIZE}`;
}

/** The latest version of a file. Source: `GET /connect/files/{id}`. */
export function getFile(connection: Connection, id: string, signal?: AbortSignal): Promise<File> {
  return connection.get(filePath(id), signal);
}

/**
 * Several files in one call; missing or hidden ones are left out. Source: `GET /connect/files/batch/{ids}`.
 *
 * @param ids at most {@link FILES_AT_ONCE}
 */
export async function getFiles(connection: Connection, ids: readonly string[]): Promise<File[]> {
  const known = ids.filter(isId);
  return known.length === 0 ? [] : found(await connection.get<BatchResults>(`/connect/files/batch/${known.join(",")}`));
}

/**
 * Several versions of a file in the given order, in one call, because the API has no list of versions. Source: `GET
 * /connect/files/{id}?versionNumber=` through `POST /connect/batch`.
 *
 * @param versions only the first 25 are read
 */
export async function getFileVersions(connection: Connection, id: string, versions: readonly number[]): Promise<File[]> {
  const paths = versions.slice(0, MOST_AT_ONCE).map((version) => `${filePath(id)}?versionNumber=${version}`);
  const results = await getEach<File>(connection, paths);
  const read = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const [first] = results;
  if (read.length === 0 && first?.status === "rejected") throw first.reason;
  return read;
}

/**
 * Pictures of a file's pages. Reading them also makes the org create them. Source: `GET /connect/files/{id}/previews`.
 */
export function getFilePreviews(connection: Connection, id: string, signal?: AbortSignal): Promise<FilePreviewCollection> {
  return connection.get(`${filePath(id)}/previews`, signal);
}

/** Changes title and description (`desc` in the request), and returns the file. Source: `PATCH /connect/files/{id}`. */
export function changeFile(
  connection: Connection,
  id: string,
  { title, description }: { title: string; description: string },
): Promise<File> {
  return connection.send("PATCH", filePath(id), { title, desc: description });
}

/** Deletes a file with all versions, for everybody. Source: `DELETE /connect/files/{id}`. */
export function deleteFile(connection: Connection, id: string): Promise<null> {
  return connection.send("DELETE", filePath(id));
}

function filePath(id: string): string {
  return `/connect/files/${encodeURIComponent(id)}`;
}

function found({ results }: BatchResults): File[] {
  return (results ?? []).flatMap((each) => (each?.statusCode === 200 && each.result ? [each.result as File] : []));
}
