/**
 * The origins of the pages around this one, the nearest first; none for a page in a tab of its own. Null where the browser
 * does not tell, which has to count as "not allowed": a referrer names the page that a frame was opened from, which need
 * not be one that surrounds it.
 */
export function ancestorOrigins(page: Page = window): readonly string[] | null {
  if (page.top === page.self) return [];
  const { ancestorOrigins: origins } = page.location;
  return origins && origins.length > 0 ? [...origins] : null;
}

/** What is read of a window. Browsers of before 2026 may have no such list. */
interface Page {
  top: unknown;
  self: unknown;
  location: { ancestorOrigins?: Iterable<string> & { length: number } };
}

/**
 * Whether an origin is among those that config.json allows. "https://*.acme.com" stands for every host below acme.com, at
 * any depth, as in a Content Security Policy; scheme and port have to be the same. What is no origin allows nothing.
 */
export function isAllowed(origin: string, allowedOrigins: readonly string[]): boolean {
  return URL.canParse(origin) && allowedOrigins.some((allowed) => matches(new URL(origin), allowed));
}

function matches(origin: URL, allowed: string): boolean {
  const [, scheme, isWild, rest] = /^(https?:\/\/)(\*\.)?([^*]+?)\/?$/i.exec(allowed.trim()) ?? [];
  if (!scheme || !rest || !URL.canParse(scheme + rest)) return false;
  const wanted = new URL(scheme + rest);
  if (wanted.pathname !== "/" || wanted.search || wanted.hash || wanted.username) return false;
  if (!isWild) return wanted.origin === origin.origin;
  return wanted.protocol === origin.protocol && wanted.port === origin.port && origin.hostname.endsWith(`.${wanted.hostname}`);
}
