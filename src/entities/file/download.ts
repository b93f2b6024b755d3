import type { Connection } from "~/connect/connection.ts";
import { ConnectError } from "~/connect/errors.ts";
import { fetchFile, freshDownloadUrl, mayHaveLapsed } from "~/connect/file-download.ts";
import { SAVE_ONLY } from "~/lib/blob-types.ts";
import { downloadMessages } from "~/lib/messages/downloads.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { showRefusal } from "~/ui/toast.ts";

/** A file to download. */
export interface Download {
  /** 069…; empty if unknown, and then no fresh URL can be requested. */
  id: string;
  /** `downloadUrl` from the org. */
  url: string;
  /** When the org sent the URL, in epoch milliseconds; 0 if unknown. */
  since: number;
  /** The file name to save as. */
  name: string;
  /** Bytes; null if the org does not say. */
  size: number | null;
}

/**
 * Bytes. Larger files are downloaded by the browser itself, which streams to disk and shows its own progress, unless
 * the URL needs the token.
 */
const LARGE = 300_000_000;

/** Milliseconds before progress is shown. */
const LONG = 500;

/** Milliseconds that the browser gets to start saving, before the blob URL is revoked. */
const REVOKE_AFTER = 60_000;

/**
 * Saves a file. Its bytes are fetched and saved as a blob without a type, so that nothing in them can run in this
 * origin. Where CORS does not allow that, the browser downloads the URL itself.
 *
 * Never rejects: errors are shown in a toast.
 *
 * @param onProgress called with the fraction loaded, from 0 to 1, once the download takes long
 */
export async function startDownload(connection: Connection, download: Download, onProgress: (share: number) => void): Promise<void> {
  try {
    const canRenew = download.id !== "";
    const isOld = canRenew && mayHaveLapsed(download.since);
    const url = isOld ? await fresh(connection, download) : download.url;
    if (isOtherHost(url) || (isLarge(download) && URL.canParse(url))) return openInBrowser(url);
    const response = await fetchFile(connection, url).catch(async (error: unknown) => {
      if (hasExpired(error) && canRenew && !isOld) return fetchFile(connection, await fresh(connection, download));
      if (isUnreadable(error, url)) return null;
      throw error;
    });
    if (response) save(await read(response, download.size, onProgress), download.name);
    else openInBrowser(url);
  } catch (error) {
    showRefusal(downloadMessages.failed(download.name), error);
  }
}

function fresh(connection: Connection, { id, url }: Download): Promise<string> {
  return freshDownloadUrl(connection, id, url);
}

function isLarge({ size }: Download): boolean {
  return (size ?? 0) > LARGE;
}

/** Whether the URL is on a host that is neither the org's nor Salesforce's. */
function isOtherHost(url: string): boolean {
  return URL.canParse(url) && pictureUrl(url) === null;
}

/** Statuses of a URL that expired early. */
function hasExpired(error: unknown): boolean {
  return error instanceof ConnectError && [401, 403, 404, 410].includes(error.status);
}

/** A response without CORS headers looks like a network error. */
function isUnreadable(error: unknown, url: string): boolean {
  return error instanceof ConnectError && error.kind === "offline" && URL.canParse(url) && navigator.onLine;
}

async function read(response: Response, size: number | null, onProgress: (share: number) => void): Promise<Blob> {
  const total = Number(response.headers.get("Content-Length")) || size || 0;
  const begin = Date.now();
  const chunks: BlobPart[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      chunks.push(part.value);
      length += part.value.length;
      if (total > 0 && Date.now() - begin > LONG) onProgress(Math.min(1, length / total));
    }
  } catch (error) {
    throw new ConnectError("offline", error instanceof Error ? error.message : String(error));
  }
  return new Blob(chunks, { type: SAVE_ONLY });
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  click({ href: url, download: name });
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}

/** Opens the URL in a new window, in case the org serves the file inline instead of as an attachment. */
function openInBrowser(url: string): void {
  const href = safeHref(url);
  if (!href) throw new ConnectError("malformed", "The org sent no address to download the file from.");
  click({ href, target: "_blank", rel: "noopener noreferrer" });
}

function click(properties: Partial<HTMLAnchorElement>): void {
  Object.assign(document.createElement("a"), properties).click();
}
