import type { FileRow } from "../../store/files.ts";
import { hasThumbnails } from "../renditions.ts";
import type { Json, Scope } from "../scope.ts";
import { thumbnailStatus } from "./file.ts";

/** The formats of previews: their names in paths, and the renditions behind them. */
const FORMATS = {
  jpg: { format: "Jpg", type: "THUMB720BY480", everyPage: true },
  pdf: { format: "Pdf", type: "PDF", everyPage: false },
  svg: { format: "Svg", type: null, everyPage: false },
  thumbnail: { format: "Thumbnail", type: "THUMB240BY180", everyPage: true },
  "big-thumbnail": { format: "ThumbnailBig", type: "THUMB720BY480", everyPage: true },
  "tiny-thumbnail": { format: "ThumbnailTiny", type: "THUMB120BY90", everyPage: true },
} as const;

export type PreviewFormat = keyof typeof FORMATS;

export function isPreviewFormat(text: string): text is PreviewFormat {
  return Object.hasOwn(FORMATS, text);
}

/** A FilePreview: the URLs of all pages in one format. */
export function drawPreview(scope: Scope, file: FileRow, format: PreviewFormat): Json {
  const { format: name, type, everyPage } = FORMATS[format];
  const isMade = thumbnailStatus(scope, file) === "Success";
  const isPossible = type === "PDF" ? file.mime_type === "application/pdf" : type !== null && hasThumbnails(file.mime_type);
  const isThere = isPossible && isMade;
  const pages = !isThere ? 0 : everyPage ? Math.max(file.page_count, 1) : 1;
  const resource = `/connect/files/${file.id}`;
  return {
    format: name,
    previewUrlCount: pages,
    previewUrls: Array.from({ length: pages }, (_, pageNumber) => ({
      pageNumber,
      previewUrl: scope.bearerUrl(scope.url(`${resource}/rendition?type=${type}&page=${pageNumber}`)),
    })),
    // Asking has begun it.
    status: isThere ? "Available" : isPossible ? "InProgress" : "NotAvailable",
    url: scope.url(`${resource}/previews/${format}`),
  };
}

/** A FilePreviewCollection: of one format, or of all. */
export function drawPreviews(scope: Scope, file: FileRow, only?: PreviewFormat): Json {
  const formats = only ? [only] : Object.keys(FORMATS).filter(isPreviewFormat);
  return {
    fileId: file.id,
    previews: formats.map((format) => drawPreview(scope, file, format)),
    url: scope.url(`/connect/files/${file.id}/previews`),
    versionNumber: String(file.version_number),
  };
}
