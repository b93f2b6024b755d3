/**
 * The part of a `config.json` that the headers depend on.
 * @typedef {{
 *   orgs?: { loginUrl?: string, site?: { url?: string } | null }[],
 *   embed?: { allowedOrigins?: string[] },
 *   branding?: { logoUrl?: string | null },
 * }} HostedConfig
 */

/** Where Salesforce serves photos and renditions from: the hosts that src/lib/picture-url.ts trusts. */
const PICTURE_HOSTS = ["salesforce", "force", "site", "documentforce", "salesforce-sites"].map((name) => `https://*.${name}.com`);

/**
 * Headers for every response of the app's host. The page may load from its own origin and the orgs in `config.json`
 * only, runs no scripts but its own files, and may be framed only by listed origins. Images may come from any
 * Salesforce host, and if people sign in at a site, calls may go to any My Domain that the org names. Neither applies
 * to an org on this machine.
 *
 * There is no Cross-Origin-Opener-Policy: the popup that signs in again tells the page by BroadcastChannel, but it also
 * closes itself, which a browser may refuse without an opener.
 *
 * @param {HostedConfig} config
 * @returns {Record<string, string>}
 */
export function securityHeaders(config) {
  const orgs = (config.orgs ?? []).flatMap(orgOrigins);
  const logins = (config.orgs ?? []).flatMap((org) => originOf(org.loginUrl)).filter((origin) => !isLoopback(origin));
  const pictures = logins.length > 0 ? PICTURE_HOSTS : [];
  const instances = logins.every(isMyDomain) ? [] : ["https://*.my.salesforce.com"];
  const logo = originOf(config.branding?.logoUrl);
  const portals = (config.embed?.allowedOrigins ?? []).filter((origin) => /^https?:\/\/[\w*.:[\]-]+$/.test(origin));
  const policy = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "connect-src": ["'self'", ...orgs, ...instances].join(" "),
    "img-src": ["'self'", "data:", "blob:", ...orgs, ...pictures, ...logo].join(" "),
    "media-src": ["'self'", "blob:", ...orgs].join(" "),
    "base-uri": "'self'",
    "form-action": "'none'",
    "frame-ancestors": portals.join(" ") || "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
  };
  return {
    "Content-Security-Policy": Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
}

/**
 * A My Domain serves files and photos from a sibling host: acme.my.salesforce.com has acme.file.force.com.
 *
 * @param {NonNullable<HostedConfig["orgs"]>[number]} org
 */
function orgOrigins(org) {
  const login = originOf(org.loginUrl);
  const files = login.filter(isMyDomain);
  return [...login, ...files.map((origin) => origin.replace(/\.my\.salesforce\.com$/, ".file.force.com")), ...originOf(org.site?.url)];
}

/** @param {string | null | undefined} url */
function originOf(url) {
  return url && URL.canParse(url) && /^https?:/.test(url) ? [new URL(url).origin] : [];
}

/** @param {string} origin */
function isMyDomain(origin) {
  return origin.endsWith(".my.salesforce.com");
}

/** @param {string} origin */
function isLoopback(origin) {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
}
