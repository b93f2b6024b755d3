import { createConnection, type Connection } from "~/connect/connection.ts";
import { trustPicturesOf } from "~/lib/picture-url.ts";
import type { Config } from "./config.ts";
import type { Session } from "./session.ts";

/** The connection of a signed-in session, or null where nobody is signed in. */
export function connectSession(config: Config, session: Session): Connection | null {
  const record = session.record();
  if (!record) return null;
  const { site, loginUrl } = session.org;
  const orgUrls = [record.instanceUrl, loginUrl, ...(site ? [site.url] : [])];
  trustPicturesOf(orgUrls);
  return createConnection({
    instanceUrl: record.instanceUrl,
    apiVersion: session.org.apiVersion ?? record.apiVersion,
    orgOrigins: orgUrls,
    sitePrefix: site ? `/connect/communities/${site.communityId}` : "",
    language: config.locale ?? undefined,
    tokens: session,
  });
}
