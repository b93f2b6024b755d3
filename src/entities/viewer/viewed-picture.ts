import type { Content } from "~/connect/contract/attachment-capabilities.ts";
import { extensionOf } from "~/entities/file/file-facts.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asNumber, asObject, asPlainLine } from "~/lib/readers.ts";
import type { Size } from "./zoom.ts";

/** A picture to look at closely. */
export interface ViewedPicture {
  title: string;
  /** What is drawn already where it is looked at from, or null while the org is still making it. */
  url: string | null;
  /** Width divided by height, if that is known. */
  ratio: number | null;
  /** The file that it is; null for a picture whose file is not known. */
  file: Content | null;
}

/** The largest rendition that the org makes. */
const RENDITION: Size = { width: 720, height: 480 };

/** Types that every browser draws. Others, such as TIFF, are seen as a rendition. */
const DRAWABLE = /^(png|jpe?g|gif|webp|avif|bmp)$/;

/** Bytes. Larger files are too long on their way for a look. */
const LARGE = 30_000_000;

/** The size of the original in pixels; null if the org does not say. */
export function sizeOf(file: Content | null): Size | null {
  const details = asObject(file?.imageDetails);
  const width = asNumber(details?.width) ?? 0;
  const height = asNumber(details?.height) ?? 0;
  return width > 0 && height > 0 ? { width, height } : null;
}

/** The address of the original where it shows more than its rendition; null where the rendition is as good. */
export function originalUrl(file: Content | null): string | null {
  if (!file || !DRAWABLE.test(extensionOf(file)) || (asNumber(file.fileSize) ?? 0) > LARGE) return null;
  const size = sizeOf(file);
  if (size && size.width <= RENDITION.width && size.height <= RENDITION.height) return null;
  return pictureUrl(file.downloadUrl);
}

/** What its owner wrote about it. */
export function descriptionOf(file: Content | null): string {
  return asPlainLine(file?.description);
}
