import { createConnection, type Connection } from "~/connect/connection.ts";
import { setClockAhead } from "~/lib/clock.ts";
import { chosenLocale } from "~/lib/locale.ts";
import { trustPicturesOf } from "~/lib/picture-url.ts";
import type { Config } from "./config.ts";
import type { Session } from "./session.ts";

/** For an org whose list could not be read: all orgs get the same versions, and keep the old ones for years. */
const SAFE_VERSION = "60.0";

/** The connection of a signed-in session, or null where nobody is signed in. */
export function connectSession(config: Config, session: Session): Connection | null {
  const record = session.record();
  if (!record) return null;
  const { org } = session;
  const site = session.site();
  const ownUrls = [org.loginUrl, ...(site ? [site.url] : [])];
  const latest = () => session.record() ?? record;
  const baseUrl = () => session.site()?.url ?? latest().instanceUrl;
  // The org may move while the page is there, and each answer with tokens tells its time.
  const follow = () => {
    trustPicturesOf([...ownUrls, latest().instanceUrl]);
    setClockAhead(latest().clockAhead ?? 0);
  };
  follow();
  session.subscribe(follow);
  return createConnection({
    baseUrl,
    apiVersion: org.apiVersion ?? (record.apiVersion || SAFE_VERSION),
    orgOrigins: [...ownUrls, record.instanceUrl],
    sitePrefix: site ? `/connect/communities/${site.communityId}` : "",
    language: chosenLocale() ?? config.locale ?? undefined,
    tokens: session,
  });
}
