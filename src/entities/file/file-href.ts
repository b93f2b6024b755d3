import type { Connection } from "~/connect/connection.ts";
import { asText } from "~/lib/readers.ts";
import { safeHref } from "~/lib/safe-href.ts";

/**
 * The `href` of a link to a file's bytes, or null if the org sent no URL. Orgs without bearer URLs send paths: the link
 * gets an absolute URL, and the download uses the path with the token.
 */
export function fileHref(connection: Connection, file: { downloadUrl?: string | null }): string | null {
  const url = asText(file.downloadUrl);
  return safeHref(url.startsWith("/services/") ? connection.resolve(url) : url);
}
