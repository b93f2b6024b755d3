import { z } from "zod";
import { openEnum, shape } from "./shape.ts";

/** One page of a preview. Pages count from 0. */
export const FilePreviewUrlSchema = shape({ pageNumber: z.number(), previewUrl: z.string() });
export type FilePreviewUrl = z.infer<typeof FilePreviewUrlSchema>;

/** A file's preview in one format. */
export const FilePreviewSchema = shape({
  format: openEnum("Audio", "Jpg", "Pdf", "Svg", "Thumbnail", "ThumbnailBig", "ThumbnailTiny", "Video"),
  previewUrlCount: z.number(),
  previewUrls: z.array(FilePreviewUrlSchema),
  status: openEnum("Available", "InProgress", "NotAvailable", "NotScheduled"),
  url: z.string(),
});
export type FilePreview = z.infer<typeof FilePreviewSchema>;

/** All previews of a file. Source: `GET /connect/files/{id}/previews`. */
export const FilePreviewCollectionSchema = shape({
  fileId: z.string(),
  previews: z.array(FilePreviewSchema),
  url: z.string(),
  versionNumber: z.union([z.string(), z.number()]),
});
export type FilePreviewCollection = z.infer<typeof FilePreviewCollectionSchema>;
