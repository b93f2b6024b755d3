import { createConnection, type Connection } from "~/connect/connection.ts";
import type { Config } from "./config.ts";
import type { Session } from "./session.ts";

/** The connection of a signed-in session, or null where nobody is signed in. */
export function connectSession(config: Config, session: Session): Connection | null {
  const record = session.record();
  if (!record) return null;
  const { site, loginUrl } = session.org;
  return createConnection({
    instanceUrl: record.instanceUrl,
    apiVersion: record.apiVersion,
    orgOrigins: [loginUrl, ...(site ? [site.url] : [])],
    sitePrefix: site ? `/connect/communities/${site.communityId}` : "",
    language: config.locale ?? undefined,
    tokens: session,
  });
}
