import { createHmac, timingSafeEqual } from "node:crypto";
import type { OrgContext } from "../context.ts";

/** How long a bearer URL lives at most, in milliseconds. */
export const BEARER_TTL = 20 * 60_000;

const SIGNATURE = /[?&]bearerSignature=([\w-]+)$/;

/**
 * The URL with authority of its own: whoever has it acts as the user, for exactly this path and query.
 *
 * @param path as it stands behind the origin of the org or the address of the site, with its query
 * @param ttl milliseconds that it lives, or up to a quarter less: the end is rounded down, so that the same picture
 *   has the same URL for a while and browsers can cache it
 * @returns an absolute URL
 */
export function signUrl(context: OrgContext, userId: string, path: string, ttl = BEARER_TTL): string {
  const expires = Math.floor(context.now() / (ttl / 4)) * (ttl / 4) + ttl;
  const { origin, pathname } = new URL(context.baseUrl);
  const full = pathname === "/" || path.startsWith(`${pathname}/`) ? path : pathname + path;
  const signed = `${full}${path.includes("?") ? "&" : "?"}bearerUser=${userId}&bearerExpires=${expires}`;
  return `${origin}${signed}&bearerSignature=${signatureOf(context, signed)}`;
}

/** The user for whom the URL was signed, or null: no signature, another URL than the signed one, or too late. */
export function bearerUrlUser(context: OrgContext, url: URL): string | null {
  const pathAndQuery = url.pathname + url.search;
  const signature = SIGNATURE.exec(pathAndQuery);
  if (!signature?.[1]) return null;
  const given = Buffer.from(signature[1]);
  const right = Buffer.from(signatureOf(context, pathAndQuery.slice(0, signature.index)));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  if (Number(url.searchParams.get("bearerExpires")) <= context.now()) return null;
  return url.searchParams.get("bearerUser");
}

function signatureOf(context: OrgContext, signed: string): string {
  return createHmac("sha256", context.secret).update(`bearer ${signed}`).digest("base64url").slice(0, 22);
}
