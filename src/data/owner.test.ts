import { expect, test } from "vitest";
import type { OrgConfig } from "~/session/config.ts";
import type { SessionRecord } from "~/session/session-record.ts";
import type { Session } from "~/session/session.ts";
import { ownerKey, ownerOf } from "./owner.ts";

const DEALERS = { url: "https://acme.my.site.com/dealers", communityId: "0DB000000000001AAA" };
const RECORD = { identityUrl: "https://acme.my.salesforce.com/id/00D000000000001AAA/005000000000001AAA" };

function keyOf(org: Partial<OrgConfig>, record: Partial<SessionRecord>): string {
  const session = { org: { id: "acme", site: null, ...org }, record: () => ({ ...RECORD, ...record }) };
  return ownerKey(ownerOf(session as unknown as Session));
}

test("stored data belongs to one person in one site, whether config.json or the sign-in names the site", () => {
  expect(keyOf({}, {})).toBe("chatter:acme:005000000000001AAA");
  const inSite = `chatter:acme:${DEALERS.communityId}:005000000000001AAA`;
  expect(keyOf({ site: DEALERS }, {})).toBe(inSite);
  expect(keyOf({}, { site: DEALERS })).toBe(inSite);
});
