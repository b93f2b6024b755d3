import type { DocumentContent } from "../content/shapes.ts";

/** A file of lines of text, whatever its type says. */
export function written(extension: string | null, mimeType: string, lines: readonly string[]): () => DocumentContent {
  const content = `${lines.join("\n")}\n`;
  return () => ({ bytes: Buffer.from(content), extension, mimeType, text: content, pageCount: 0 });
}
