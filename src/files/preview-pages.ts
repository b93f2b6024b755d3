import type { FilePreview, FilePreviewCollection } from "~/connect/contract/file-previews.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { asText, objectsOf } from "~/lib/readers.ts";

/** Picture formats, best first. Formats that a browser might run (SVG, PDF) are excluded. */
const FORMATS = ["Jpg", "ThumbnailBig", "Thumbnail"];

const COMING = new Set(["InProgress", "NotScheduled"]);

/** One page as a picture. Page numbers start at 1. */
export interface PreviewPage {
  number: number;
  url: string;
}

/** The pages of a file in the best available format; empty if there is none. */
export function previewPages(previews: FilePreviewCollection): PreviewPage[] {
  for (const { status, previewUrls } of pictures(previews)) {
    const pages = status === "Available" ? objectsOf(previewUrls) : [];
    const drawable = pages.flatMap(({ pageNumber, previewUrl }, index) => {
      const url = pictureUrl(previewUrl);
      return url ? [{ number: (pageNumber ?? index) + 1, url }] : [];
    });
    if (drawable.length > 0) return drawable;
  }
  return [];
}

/** Whether there are no pictures yet, but the org is making some. */
export function isPreviewComing(previews: FilePreviewCollection): boolean {
  return previewPages(previews).length === 0 && pictures(previews).some(({ status }) => COMING.has(asText(status)));
}

function pictures({ previews }: FilePreviewCollection): FilePreview[] {
  const all = objectsOf(previews);
  return FORMATS.flatMap((format) => all.filter((preview) => preview.format === format));
}
