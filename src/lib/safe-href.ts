/** C0 controls, space-like characters, zero-width characters and bidi controls: any of them can disguise a link. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Paths of an org that perform actions, such as signing out. */
const DOES_THINGS = /^\/(services|secur)\//i;

const ALLOWED = new Set(["https:", "http:", "mailto:", "tel:"]);

/**
 * An address that is safe in `href`, or null: http, https, mailto and tel only, and absolute, so that no text becomes
 * script or a path of this app. An address without a scheme is read as https.
 *
 * @param origin resolves paths such as `/a0J…`; without it they are null
 */
export function safeHref(address: string | null | undefined, origin?: string): string | null {
  const text = (address ?? "").replace(INVISIBLE, "");
  if (text === "") return null;
  if (origin && /^\/(?![/\\])/.test(text)) {
    const href = safeHref(origin + text);
    return href && DOES_THINGS.test(new URL(href).pathname) ? null : href;
  }
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(text) ? `https://${text}` : "";
  try {
    const url = new URL(absolute);
    // Credentials make a host look like another, and are nobody's to hand on.
    url.username = url.password = "";
    return ALLOWED.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
