import type { Connection } from "~/connect/connection.ts";
import { asText } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";

/**
 * What a link to a file's bytes holds, or null where the org gave no address. An org that gives no URLs with authority
 * of their own gives paths: they become whole here, and the download goes by the path, with the token.
 */
export function fileHref(connection: Connection, file: { downloadUrl?: string | null }): string | null {
  const url = asText(file.downloadUrl);
  return safeHref(url.startsWith("/services/") ? connection.resolve(url) : url);
}
