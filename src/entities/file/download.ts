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
  /** 069…, or empty where nobody knows: then no fresh address can be asked for. */
  id: string;
  /** `downloadUrl` as the org sent it. */
  url: string;
  /** When the org sent it, in epoch milliseconds; 0 where nobody knows. */
  since: number;
  /** The name to keep it under. */
  name: string;
  /** Bytes, or null where the org does not say. */
  size: number | null;
}

/** Larger files go past the page, straight to the disk, where no token is needed: the browser shows their progress itself. Bytes. */
const LARGE = 300_000_000;

/** Milliseconds after which a download is long enough for its progress to be shown. */
const LONG = 500;

/** Milliseconds that a browser may take to begin saving. */
const SAVED_WITHIN = 60_000;

/**
 * Saves a file under its name. Its bytes come through this page as bytes of no type, so that nothing in them can open in
 * this origin. Where the org's hosts let no page read them, the browser loads them by itself.
 *
 * Never rejects: what goes wrong is told in a toast.
 *
 * @param onProgress told the share that is there, from 0 to 1, once it takes long
 */
export async function startDownload(connection: Connection, download: Download, onProgress: (share: number) => void): Promise<void> {
  try {
    const canRenew = download.id !== "";
    const isOld = canRenew && mayHaveLapsed(download.since);
    const url = isOld ? await fresh(connection, download) : download.url;
    if (isElsewhere(url) || (isLarge(download) && URL.canParse(url))) return leaveToBrowser(url);
    const response = await fetchFile(connection, url).catch(async (error: unknown) => {
      if (isRefusal(error) && canRenew && !isOld) return fetchFile(connection, await fresh(connection, download));
      if (isUnreadable(error, url)) return null;
      throw error;
    });
    if (response) save(await read(response, download.size, onProgress), download.name);
    else leaveToBrowser(url);
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

/** Whether the address is on a host that is neither the org's nor Salesforce's. */
function isElsewhere(url: string): boolean {
  return URL.canParse(url) && pictureUrl(url) === null;
}

/** A URL that lapsed earlier than it should have. */
function isRefusal(error: unknown): boolean {
  return error instanceof ConnectError && [401, 403, 404, 410].includes(error.status);
}

/** A host that has the file and says nothing of CORS looks like no connection. */
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
  setTimeout(() => URL.revokeObjectURL(url), SAVED_WITHIN);
}

/** Opens the address beside the app, in case that the org has the file shown instead of saved. */
function leaveToBrowser(url: string): void {
  const href = safeHref(url);
  if (!href) throw new ConnectError("malformed", "The org sent no address to download the file from.");
  click({ href, target: "_blank", rel: "noopener noreferrer" });
}

function click(properties: Partial<HTMLAnchorElement>): void {
  Object.assign(document.createElement("a"), properties).click();
}
