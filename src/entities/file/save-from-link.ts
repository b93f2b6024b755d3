import type { Connection } from "~/connect/connection.ts";
import { asNumber, asText } from "~/lib/readers.ts";
import { startDownload } from "./download.ts";
import { type AnyFile, fileName } from "./file-facts.ts";

/** Links whose files are being downloaded: a second click is ignored. */
const busy = new WeakSet<HTMLAnchorElement>();

/**
 * Downloads a link's file, with a progress bar at the link's bottom edge once that takes long.
 *
 * @param since when the link's URL was read, in epoch milliseconds; 0 if unknown
 */
export async function saveFromLink(
  link: HTMLAnchorElement,
  { connection, file, since }: { connection: Connection; file: AnyFile; since: number },
): Promise<void> {
  if (busy.has(link)) return;
  busy.add(link);
  const size = asNumber(file.fileSize) ?? asNumber(file.contentSize);
  // The bar is made outside of React, so that links carry no download state: most are never clicked.
  const bar = document.createElement("span");
  bar.ariaHidden = "true";
  bar.className = "absolute inset-x-0 bottom-0 h-1 origin-left bg-accent transition-[scale] duration-150 rtl:origin-right";
  await startDownload(connection, { id: asText(file.id), url: asText(file.downloadUrl), since, name: fileName(file), size }, (share) => {
    bar.style.scale = `${share} 1`;
    link.ariaBusy = "true";
    link.append(bar);
  });
  bar.remove();
  link.ariaBusy = null;
  busy.delete(link);
}
