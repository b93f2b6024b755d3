/**
 * Milliseconds. URLs of pictures carry their own authority for 20 minutes; one that fails earlier than this is broken, not
 * lapsed.
 */
export const LAPSES_AFTER = 5 * 60_000;

/** Where Salesforce serves photos and renditions from, beside the org's own origin; it varies by org and version. */
const SALESFORCE = /^https:\/\/[a-z0-9.-]+\.(salesforce|force|site|documentforce|salesforce-sites)\.com$/;

let trusted: ReadonlySet<string> = new Set();

/** Says which further origins pictures may come from: those of the org that the person is signed in to. */
export function trustPicturesOf(urls: readonly string[]): void {
  trusted = new Set(urls.map((url) => new URL(url).origin));
}

/**
 * A URL that an image may load from, or null: absolute, and of the org or of Salesforce, so that nothing in a post can
 * have a reader's browser call somewhere else. Without bearer URLs the org sends paths that need the token, which an
 * image cannot carry.
 */
export function pictureUrl(url: unknown): string | null {
  if (typeof url !== "string" || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return trusted.has(origin) || SALESFORCE.test(origin) ? url : null;
}
