import type { Community } from "~/connect/contract/communities.ts";
import { isId, toId18 } from "~/connect/ids.ts";
import { asText, objectsOf } from "~/lib/readers.ts";
import { entityPlace } from "../entity-place.ts";

/** Whether an address may be of a page of a site: those are below `/s`. */
export function maySitePage(href: string): boolean {
  return URL.canParse(href) && /\/s(?:\/|$)/.test(new URL(href).pathname);
}

/**
 * Where an address of a site's own pages (`…/s/group/0F9…/name`) leads in the app: the id of the site, and the place
 * there. Null for anything else.
 */
export function siteAddress(
  href: string,
  communities: Parameters<typeof objectsOf<Community>>[0],
): { siteId: string; place: string } | null {
  if (!maySitePage(href)) return null;
  const { origin, pathname } = new URL(href);
  for (const { id, siteUrl } of objectsOf<Community>(communities)) {
    const base = asText(siteUrl).replace(/\/+$/, "");
    if (!id || base === "" || !`${origin}${pathname}/`.startsWith(`${base}/s/`)) continue;
    const parts = `${origin}${pathname}`.slice(base.length).split("/");
    const thing = parts.find((part) => isId(part));
    const place = parts.length > 3 || thing ? entityPlace(thing) : "/";
    return place === null ? null : { siteId: toId18(id), place };
  }
  return null;
}
