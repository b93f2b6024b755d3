/** C0 controls, space-like edges, zero-width characters and bidi controls: all of them can hide where a link leads. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const ALLOWED = new Set(["https:", "http:", "mailto:", "tel:"]);

/**
 * An address that may stand in `href`, or null: only http, https, mailto and tel, and only absolute ones,
 * so that nobody's text becomes script or a path of this app. An address without a scheme is read as https.
 */
export function safeHref(address: string | null | undefined): string | null {
  const text = (address ?? "").replace(INVISIBLE, "");
  if (text === "") return null;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(text) ? `https://${text}` : "";
  try {
    const url = new URL(absolute);
    return ALLOWED.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
