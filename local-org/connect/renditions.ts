import sharp from "sharp";
import type { Database } from "../store/database.ts";
import { fileBytes, type FileRow } from "../store/files.ts";
import { type Rendition, type RenditionType, savedRendition, saveRendition } from "../store/renditions.ts";
import { drawDocumentPage } from "./document-page.ts";

const SIZES = { THUMB120BY90: [120, 90], THUMB240BY180: [240, 180], THUMB720BY480: [720, 480] } as const;

const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
const DOCUMENTS = new Set(["application/pdf", "text/csv", "text/plain"]);

/** Whether thumbnails can be made of files of this kind. */
export function hasThumbnails(mimeType: string): boolean {
  return PICTURES.has(mimeType) || DOCUMENTS.has(mimeType);
}

export function isRenditionType(text: string): text is RenditionType {
  return text === "PDF" || Object.hasOwn(SIZES, text);
}

/**
 * A rendition of a version of a file, made when it is asked for the first time and kept.
 *
 * @param page counts from 0
 * @returns null where there is none of this kind or page
 */
export async function renditionOf(db: Database, file: FileRow, type: RenditionType, page: number): Promise<Rendition | null> {
  if (type === "PDF") {
    const bytes = file.mime_type === "application/pdf" && page === 0 ? fileBytes(db, file.version_id) : null;
    return bytes && { mime_type: "application/pdf", bytes };
  }
  if (!hasThumbnails(file.mime_type) || page >= Math.max(file.page_count, 1)) return null;
  const saved = savedRendition(db, file.version_id, type, page);
  if (saved) return saved;
  const bytes = fileBytes(db, file.version_id);
  const picture = PICTURES.has(file.mime_type) ? bytes : drawDocumentPage(file, page);
  if (!picture) return null;
  const [width, height] = SIZES[type];
  try {
    const made = await sharp(picture).rotate().resize(width, height, { fit: "inside", withoutEnlargement: true }).png().toBuffer();
    const rendition = { mime_type: "image/png", bytes: made };
    saveRendition(db, { versionId: file.version_id, type, page }, rendition);
    return rendition;
  } catch {
    // Bytes that are no picture, whatever their type says.
    return null;
  }
}
