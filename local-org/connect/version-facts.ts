import { createHash } from "node:crypto";
import sharp from "sharp";
import type { NewVersion } from "../store/file-versions.ts";
import { extensionOf, mimeTypeOf } from "./mime-types.ts";

const PREVIEW_LENGTH = 240;

/** What the org finds out about the bytes of a new version. */
export async function versionFacts(fileName: string, bytes: Buffer): Promise<NewVersion> {
  const extension = extensionOf(fileName);
  const mimeType = mimeTypeOf(extension);
  return {
    extension,
    mimeType,
    bytes,
    checksum: createHash("md5").update(bytes).digest("hex"),
    textPreview: /^text\/(?:plain|csv)$/.test(mimeType) ? bytes.toString("utf8", 0, 4 * PREVIEW_LENGTH).slice(0, PREVIEW_LENGTH) : null,
    pageCount: mimeType === "application/pdf" ? pagesOf(bytes) : 0,
    ...(await measure(mimeType, bytes)),
  };
}

/** Width and height as the picture is seen; null for what is none, whatever its name says. */
async function measure(mimeType: string, bytes: Buffer): Promise<{ width: number | null; height: number | null }> {
  if (!/^image\/(?:png|jpeg|gif|webp)$/.test(mimeType)) return { width: null, height: null };
  return sharp(bytes)
    .metadata()
    .then(
      ({ autoOrient: { width, height } }) => ({ width, height }),
      () => ({ width: null, height: null }),
    );
}

/** Pages that a PDF names in the open; one where they are compressed. */
function pagesOf(bytes: Buffer): number {
  return Math.max(1, bytes.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
}
