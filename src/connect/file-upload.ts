import type { Connection } from "./connection.ts";
import type { File as ChatterFile } from "./contract/files.ts";
import { isPage, parseJson } from "./answer-text.ts";
import { ConnectError } from "./errors.ts";
import { readAnswer } from "./read-answer.ts";
import { fetchWithProgress, type OnProgress } from "./fetch-with-progress.ts";

/** The org's file size limit: 2 GB, including the form's overhead. */
export const MAX_FILE_SIZE = 2_000_000_000;

export interface UploadOptions {
  /** The file's title. By default its name. */
  title?: string;
  /** Called during the upload with bytes of the file; at the end both numbers are the file's size. */
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/**
 * Uploads a new file, visible only to its owner until it is posted or shared. May be retried after a failure, at the
 * risk of a duplicate if only the response was lost. Source: `POST /connect/files/users/me`, returns 201 with a
 * FileSummary.
 *
 * @throws ConnectError like every call; an AbortError if the signal is aborted
 */
export function uploadFile(connection: Connection, file: File, options: UploadOptions = {}): Promise<ChatterFile> {
  return sendFile(connection, "/connect/files/users/me", file, options);
}

/**
 * Uploads a new version of a file, which keeps its id and shares. Source: `POST /connect/files/{id}`, returns 201 with
 * a FileSummary of the new version.
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
  // Parameters are separate parts before the bytes, because browsers cannot label a part as JSON.
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
