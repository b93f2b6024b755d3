import type { OrgContext } from "../context.ts";
import { rowAnywhere, splitSite } from "../sites.ts";
import { isMemberOf } from "../store/users.ts";
import { checkVersion } from "./api-versions.ts";
import { ApiError, notFound } from "./errors.ts";
import { checkedId } from "./route.ts";

/** Where a call goes: to the org, or to one of its sites. */
export interface Place {
  /** The org as it is there. */
  context: OrgContext;
  /** What URLs in the answer have before `/services/data`: the path of a site's address, or nothing. */
  root: string;
  /** Such as "v66.0". */
  version: string;
  /** As the call has it below `/connect/communities/`: an id or "internal"; null where it has none. */
  community: string | null;
}

const PATH = /^\/services\/data\/([^/]*)(?:\/connect\/communities\/([^/]+)\/.)?/;

/** What a person needs to know to get as far as a site. */
const FOR_EVERYBODY = /^\/services\/data\/[^/]*\/?(?:$|connect\/(?:communities|organization)(?:\/[^/]*)?$)/;

/**
 * Finds where a call goes.
 *
 * @param path behind the path of a site
 * @param asked the whole path, as it was asked for
 * @throws ApiError 404 for a site that is not there, 403 for one that the person is no member of, and for the org itself
 *   where the person is of a site alone
 */
export function findPlace(org: OrgContext, { path, asked, userId }: { path: string; asked: string; userId: string }): Place {
  const [, version = "", community = null] = PATH.exec(path) ?? [];
  checkVersion(version);
  const { site: host } = splitSite(org, asked);
  const root = host?.namesPath ? host.path : "";
  const site = community === null || community === "internal" ? null : org.sites.find(({ id }) => id === checkedId(community));
  if (site === undefined || (site && host && site !== host)) throw notFound();
  const { context } = site ?? { context: org };
  if (!isMemberOf(context.db, userId) && !FOR_EVERYBODY.test(path)) {
    throw new ApiError(403, "INSUFFICIENT_ACCESS", `You do not have access to ${context.orgName}.`);
  }
  return { context, root, version, community };
}

/** The site-relative URL of a resource there. What begins with `/connect` stands at once below the site. */
export function urlIn({ root, version, community }: Place, resource: string): string {
  const base = `${root}/services/data/${version}`;
  return community === null ? base + resource : `${base}/connect/communities/${community}${resource.replace(/^\/connect(?=\/)/, "")}`;
}

/** The language that somebody has set, wherever they are known. */
export function languageOf(org: OrgContext, userId: string): string {
  return rowAnywhere<{ language: string }>(org, "SELECT language FROM user WHERE id = ?", userId)?.language ?? "en";
}
