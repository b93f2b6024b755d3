import type { Connection } from "./connection.ts";
import type { File as ChatterFile } from "./contract/files.ts";
import { errorOf } from "./error-of.ts";
import { ConnectError } from "./errors.ts";

/** Milliseconds. URLs with a token of their own expire after 20 minutes; they are replaced earlier. */
const GOOD_FOR = 15 * 60_000;

/** Whether a `downloadUrl` may have expired. @param since when the org sent it */
export function mayHaveLapsed(since: number): boolean {
  return Date.now() - since > GOOD_FOR;
}

/**
 * A fresh `downloadUrl` of the same version of a file. Source: `GET /connect/files/{id}`.
 *
 * @param url the old one, which contains the version; without one, the latest version is used
 */
export async function freshDownloadUrl(connection: Connection, fileId: string, url: string, signal?: AbortSignal): Promise<string> {
  const version = new URL(url, "https://org").searchParams.get("versionNumber");
  const query = version === null ? "" : `?versionNumber=${encodeURIComponent(version)}`;
  const { downloadUrl } = await connection.get<ChatterFile>(`/connect/files/${encodeURIComponent(fileId)}${query}`, signal);
  if (!downloadUrl) throw new ConnectError("malformed", "The org sent no address to download the file from.");
  return downloadUrl;
}

/**
 * Fetches a `downloadUrl`: without the token if it has one of its own, with it if it is a path.
 *
 * @throws ConnectError like every call
 */
export async function fetchFile(connection: Connection, url: string, signal?: AbortSignal): Promise<Response> {
  if (!URL.canParse(url)) return connection.call("GET", url, { signal });
  const response = await fetch(url, { credentials: "omit", signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ConnectError("offline", error instanceof Error ? error.message : String(error));
  });
  if (!response.ok) throw errorOf(response, await response.text().catch(() => ""));
  return response;
}
