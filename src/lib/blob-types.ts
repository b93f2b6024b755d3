/**
 * Types of files that may stand under a `blob:` URL of this origin, or be opened in place. A page opened from such a URL
 * would act as this app, with its tokens; so nothing is here that can hold script: no HTML, no SVG, no XML of any kind.
 */
const INLINE = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/bmp",
  "video/mp4",
  "video/webm",
  "audio/mpeg",
  "audio/mp4",
  "audio/ogg",
  "audio/wav",
  "audio/webm",
  "application/pdf",
  "text/plain",
]);

/** The type of bytes that are to be saved and never shown. */
export const SAVE_ONLY = "application/octet-stream";

/**
 * The type that bytes may have under a `blob:` URL.
 *
 * @param type what somebody says that they are: a MIME type, perhaps with parameters
 * @returns the type in lower case and without parameters where it may be shown, else {@link SAVE_ONLY}
 */
export function blobType(type: string | null | undefined): string {
  // The first part alone counts: browsers ignore the rest, or take all of it for no type at all.
  const [essence = ""] = (type ?? "").split(";");
  const plain = essence.trim().toLowerCase();
  return INLINE.has(plain) ? plain : SAVE_ONLY;
}

/** Whether bytes of this type may be shown in place. */
export function isInlineType(type: string | null | undefined): boolean {
  return blobType(type) !== SAVE_ONLY;
}

/** The bytes under a type that is safe in this origin, whatever they say of themselves. */
export function safeBlob(blob: Blob): Blob {
  return blob.slice(0, blob.size, blobType(blob.type));
}
