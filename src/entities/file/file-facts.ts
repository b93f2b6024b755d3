import type { Content } from "~/connect/contract/attachment-capabilities.ts";
import { messages } from "~/lib/messages/messages.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { formatBytes } from "~/lib/plural.ts";
import { asNumber, asObject, asPlainLine } from "~/lib/readers.ts";

const PICTURES = /^(png|jpe?g|gif|webp|bmp|tiff?|heic|avif)$/;

/** A file of any endpoint: in a post the size is a string (`fileSize`), elsewhere a number (`contentSize`). */
export type AnyFile = Content & { contentSize?: number | null };

/** Statuses of a rendition that is still being made. */
const COMING = new Set(["NotScheduled", "InProgress", "Processing"]);

/** What is needed to draw a picture of a post. */
export interface Picture {
  title: string;
  file: Content;
  /** Null while the rendition is being made. */
  url: string | null;
  /** Width divided by height, if the org knows it. */
  ratio: number | null;
  /** In pixels; infinite if the org does not know it. */
  width: number;
}

/** The file as a picture; null if it is not one, or the org has no rendition and makes none. */
export function pictureOf(file: Content): Picture | null {
  if (!PICTURES.test(extensionOf(file)) && !asPlainLine(file.mimeType).startsWith("image/")) return null;
  const isComing = COMING.has(asPlainLine(file.thumb720By480RenditionStatus));
  const url = isComing
    ? null
    : (pictureUrl(file.renditionUrl720By480) ?? pictureUrl(file.renditionUrl240By180) ?? pictureUrl(file.renditionUrl));
  if (!url && !isComing) return null;
  const details = asObject(file.imageDetails);
  const width = asNumber(details?.width) || Infinity;
  const ratio = width / (asNumber(details?.height) ?? 0);
  return { title: fileTitle(file), file, url, width, ratio: ratio > 0 && Number.isFinite(ratio) ? ratio : null };
}

/** The picture of a document's first page, where the org has made one. */
export function firstPageOf({ thumb240By180RenditionStatus, renditionUrl240By180 }: Content): string | null {
  return thumb240By180RenditionStatus === "Success" ? pictureUrl(renditionUrl240By180) : null;
}

/** A file's title without bidi control characters. */
export function fileTitle(file: Content): string {
  return asPlainLine(file.title) || messages.capabilities.untitledFile;
}

/** The file name to save as: the title with the file's extension. */
export function fileName(file: Content): string {
  const name = fileTitle(file).replace(/[/\\]/g, "-");
  const extension = asPlainLine(file.fileExtension);
  return extension === "" || name.toLowerCase().endsWith(`.${extension.toLowerCase()}`) ? name : `${name}.${extension}`;
}

/** Type and size: "PDF · 1.2 MB". */
export function typeAndSize(file: AnyFile): string {
  const size = asNumber(file.fileSize) ?? asNumber(file.contentSize);
  return [extensionOf(file).toUpperCase(), size !== null && size >= 0 && formatBytes(size)].filter(Boolean).join(" · ");
}

/** The extension of a file's name, or the name of its type: "pdf", "word_x". Empty if neither is known. */
export function extensionOf(file: Content): string {
  const name = (asPlainLine(file.fileExtension) || asPlainLine(file.fileType)).toLowerCase();
  return name === "unknown" ? "" : name;
}
