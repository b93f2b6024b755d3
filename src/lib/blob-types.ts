/**
 * Types allowed under a `blob:` URL of this origin, or to be opened in place. A page opened from such a URL runs as
 * this app, with access to its tokens, so nothing that can contain script is listed: no HTML, SVG or XML of any kind.
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

/** The type of bytes that may be saved but never displayed. */
export const SAVE_ONLY = "application/octet-stream";

/**
 * The type to use for a `blob:` URL.
 *
 * @param type the declared MIME type, perhaps with parameters
 * @returns the type in lower case without parameters if it is allowed, otherwise {@link SAVE_ONLY}
 */
export function blobType(type: string | null | undefined): string {
  // Ignore everything after the first ";": browsers ignore it too, or reject the whole type.
  const [essence = ""] = (type ?? "").split(";");
  const plain = essence.trim().toLowerCase();
  return INLINE.has(plain) ? plain : SAVE_ONLY;
}

/** Whether this type may be displayed in place. */
export function isInlineType(type: string | null | undefined): boolean {
  return blobType(type) !== SAVE_ONLY;
}

/** The blob under a safe type, whatever type it declares. */
export function safeBlob(blob: Blob): Blob {
  return blob.slice(0, blob.size, blobType(blob.type));
}
