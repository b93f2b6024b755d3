import { toId18 } from "~/connect/ids.ts";
import type { OrgConfig } from "./config.ts";
import { callable, type SessionRecord } from "./session-record.ts";

/** What Salesforce answers with tokens. */
export interface TokenAnswer {
  access_token?: unknown;
  refresh_token?: unknown;
  instance_url?: unknown;
  id?: unknown;
  /** Epoch milliseconds in digits. */
  issued_at?: unknown;
  sfdc_community_url?: unknown;
  sfdc_community_id?: unknown;
}

/** When the org issued the tokens, by its own clock where it says so. */
export function issuedAt({ issued_at }: TokenAnswer): number {
  return Number(issued_at) || Date.now();
}

/**
 * Milliseconds by which this device's clock is ahead of the org's: the answer was issued a moment ago. 0 where the org
 * does not say when.
 */
export function clockAhead({ issued_at }: TokenAnswer): number {
  const issued = Number(issued_at);
  return issued > 0 ? Date.now() - issued : 0;
}

/** Where calls go from now on. `instance_url` of a renewal may be another than before: the org has moved. */
export function placeOf(answer: TokenAnswer, org: OrgConfig, old?: SessionRecord): Pick<SessionRecord, "instanceUrl" | "site"> {
  const url = callable(answer.sfdc_community_url);
  const communityId = answer.sfdc_community_id;
  const isSite = url !== null && typeof communityId === "string" && /^0DB\w+$/.test(communityId);
  return {
    instanceUrl: callable(answer.instance_url) ?? old?.instanceUrl ?? org.loginUrl,
    site: isSite ? { url, communityId: toId18(communityId) } : (old?.site ?? null),
  };
}
