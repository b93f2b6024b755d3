/**
 * Milliseconds. Picture URLs are valid for 20 minutes without a token; one that fails earlier than this is broken, not
 * expired.
 */
export const LAPSES_AFTER = 5 * 60_000;

/** Hosts that Salesforce serves photos and renditions from, besides the org's own; they vary by org and version. */
const SALESFORCE = /^https:\/\/[a-z0-9.-]+\.(salesforce|force|site|documentforce|salesforce-sites)\.com$/;

let trusted: ReadonlySet<string> = new Set();

/** Adds origins that pictures may be loaded from: those of the signed-in person's org. */
export function trustPicturesOf(urls: readonly string[]): void {
  trusted = new Set(urls.map((url) => new URL(url).origin));
}

/**
 * A URL that an image may be loaded from, or null. Only absolute URLs of the org or Salesforce, so that no post can
 * make a reader's browser call another host. Orgs without bearer URLs send paths that need the token, which an image
 * cannot send.
 */
export function pictureUrl(url: unknown): string | null {
  if (typeof url !== "string" || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return trusted.has(origin) || SALESFORCE.test(origin) ? url : null;
}
