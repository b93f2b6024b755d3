import type { OrgContext, Site } from "../context.ts";

/**
 * The path of a request that came by a site's address, as the one OAuth server behind all addresses takes it: it keeps the
 * site among its parameters.
 *
 * @param path behind that of the site
 */
export function pathWithSite(path: string, site: Site | null): string {
  const url = new URL(path, "http://org");
  url.searchParams.delete("site");
  if (site) url.searchParams.set("site", site.id);
  return site || path.includes("site=") ? url.pathname + url.search : path;
}

/** Where somebody signs in: the site of this id, or the org. */
export function contextOf(context: OrgContext, siteId: unknown): OrgContext {
  return siteOf(context, siteId)?.context ?? context;
}

export function siteOf(context: OrgContext, siteId: unknown): Site | null {
  return context.sites.find(({ id }) => id === siteId) ?? null;
}
