import type { Connection } from "./connection.ts";
import type { File as ChatterFile } from "./contract/files.ts";
import { isPage, parseJson } from "./answer-text.ts";
import { ConnectError } from "./errors.ts";
import { readAnswer } from "./read-answer.ts";
import { fetchWithProgress, type OnProgress } from "./fetch-with-progress.ts";

/** The most bytes that the org takes in one file: 2 GB with the form around it. */
export const MAX_FILE_SIZE = 2_000_000_000;

export interface UploadOptions {
  /** What people will call the file. The org takes the file's name where this is left out. */
  title?: string;
  /** Told often while the file is on its way. Bytes of the file; at the end both are the file's size. */
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/**
 * Uploads a new file, which only its owner sees until it is posted or shared. It may be sent again after a failure; the
 * org then has it twice where only the answer was lost.
 * Source: `POST /connect/files/users/me`, answers 201 with a FileSummary.
 *
 * @throws ConnectError as every call; an AbortError where the signal asked for it
 */
export function uploadFile(connection: Connection, file: File, options: UploadOptions = {}): Promise<ChatterFile> {
  return sendFile(connection, "/connect/files/users/me", file, options);
}

/**
 * Uploads a new version of a file, which keeps its id and whom it is shared with.
 * Source: `POST /connect/files/{id}`, answers 201 with a FileSummary of the new version.
 */
export function uploadVersion(connection: Connection, fileId: string, file: File, options: UploadOptions = {}): Promise<ChatterFile> {
  return sendFile(connection, `/connect/files/${encodeURIComponent(fileId)}`, file, options);
}

async function sendFile(
  connection: Connection,
  path: string,
  file: File,
  { title, onProgress, signal }: UploadOptions,
): Promise<ChatterFile> {
  const body = new FormData();
  // Parameters come before the bytes, as parts of their own: a browser cannot say that a part is JSON.
  if (title !== undefined) body.append("title", title);
  body.append("fileData", file, file.name);
  const fetcher = fetchWithProgress((sent, total) => onProgress?.(Math.max(0, sent - Math.max(0, total - file.size)), file.size));
  const response = await connection.call("POST", path, { body, signal, fetcher });
  const text = await response.text().catch(() => "");
  if (isPage(text)) throw new ConnectError("proxy", "A page came in place of the org's answer.", response.status);
  const uploaded: unknown = readAnswer(parseJson(text));
  if (typeof uploaded !== "object" || uploaded === null || typeof (uploaded as ChatterFile).id !== "string") {
    throw new ConnectError("malformed", "The org sent an answer that cannot be read.", response.status);
  }
  onProgress?.(file.size, file.size);
  return uploaded;
}
