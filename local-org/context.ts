import type { FileSettings } from "./file-settings.ts";
import type { FormerAddress } from "./moving.ts";
import type { RenewalSettings } from "./oauth/renewal-settings.ts";
import type { Database } from "./store/database.ts";

/** What every part of the local org needs to know. Made once by server.ts, and once more for each site (sites.ts). */
export interface OrgContext {
  db: Database;
  /** The Experience Cloud sites of the org. A site's own context has none. */
  sites: readonly Site[];
  /** What holds in this site; null in the org itself. */
  rules: SiteRules | null;
  /** 18-character id of the org, 00D… */
  orgId: string;
  orgName: string;
  /**
   * Address where people sign in, without a trailing slash: issuer, and where the token endpoint is. An origin alone; that
   * of a site has the site's path behind it.
   */
  loginUrl: string;
  /** Address of the API: instance_url, and base of absolute URLs. The same as `loginUrl` until the org moves. */
  baseUrl: string;
  /** What a call gets at an address that the org has moved away from. */
  formerAddress: FormerAddress;
  /** Key for signatures: bearer URLs and the token answer's `signature`. Kept in the database. */
  secret: Uint8Array;
  /** Seconds that an unused access token lives. Each use begins them anew (Salesforce's session timeout). */
  tokenTtl: number;
  files: FileSettings;
  renewals: RenewalSettings;
  /** What an admin, or Salesforce, has switched on. Shared with the sites. */
  features: { feedPolling: boolean; chatterMessages?: boolean; feedStreamEnabled?: boolean; maxStreamsPerPerson?: number };
  /** The time in epoch milliseconds, so that tests can move it. */
  now(): number;
}

/** What an admin has turned on in a site. */
export interface SiteRules {
  /** People go by their nicknames. */
  nicknames: boolean;
  /** People have points and levels. */
  reputation: boolean;
  /** Members may flag what they find, not moderators alone. */
  membersFlag: boolean;
}

/** An Experience Cloud site: people, groups, files and posts of its own, in a database of its own. */
export interface Site {
  /** 18-character id, 0DB… */
  id: string;
  name: string;
  description: string;
  /** What its address has behind the origin, such as "/dealers". */
  path: string;
  /** Whether the URLs in answers to calls below that path begin with it. Both are thinkable, so one site does either. */
  namesPath: boolean;
  rules: SiteRules;
  /** The org as it is within the site. */
  context: OrgContext;
}
