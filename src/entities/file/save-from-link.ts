import type { Connection } from "~/connect/connection.ts";
import { asNumber, asText } from "~/lib/readers.ts";
import { startDownload } from "./download.ts";
import { type AnyFile, fileName } from "./file-facts.ts";

/** Links whose files are on their way: a second click does not ask for the file a second time. */
const busy = new WeakSet<HTMLAnchorElement>();

/**
 * Downloads the file that a link leads to, with a bar along its end once that takes long.
 *
 * @param since when the link's address came, in epoch milliseconds; 0 where that is not known
 */
export async function saveFromLink(
  link: HTMLAnchorElement,
  { connection, file, since }: { connection: Connection; file: AnyFile; since: number },
): Promise<void> {
  if (busy.has(link)) return;
  busy.add(link);
  const size = asNumber(file.fileSize) ?? asNumber(file.contentSize);
  // React knows nothing of the bar, and the link that it stands in knows nothing of downloads: most are never clicked.
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
