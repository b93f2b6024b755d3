/**
 * The origins of the pages around this one, nearest first; empty in a top-level tab. Null where the browser does not
 * tell, which must count as "not allowed". The referrer is no substitute: it names the page that opened the frame,
 * which need not be an ancestor.
 */
export function ancestorOrigins(page: Page = window): readonly string[] | null {
  if (page.top === page.self) return [];
  const { ancestorOrigins: origins } = page.location;
  return origins && origins.length > 0 ? [...origins] : null;
}

/** The part of `Window` used here. Browsers from before 2026 may lack `ancestorOrigins`. */
interface Page {
  top: unknown;
  self: unknown;
  location: { ancestorOrigins?: Iterable<string> & { length: number } };
}

/**
 * Whether config.json allows an origin. "https://*.acme.com" matches every subdomain of acme.com, at any depth, as in a
 * Content Security Policy; scheme and port must match exactly. A pattern that is not an origin matches nothing.
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
