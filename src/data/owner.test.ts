import { expect, test } from "vitest";
import type { OrgConfig } from "~/session/config.ts";
import { siteOf, type SessionRecord } from "~/session/session-record.ts";
import type { Session } from "~/session/session.ts";
import { isOwnedBySame, ownerKey, ownerOf } from "./owner.ts";

const DEALERS = { url: "https://acme.my.site.com/dealers", communityId: "0DB000000000001GAA" };
const RECORD = { identityUrl: "https://acme.my.salesforce.com/id/00D000000000001AAA/005000000000001AAA" };

function keyOf(org: Partial<OrgConfig>, record: Partial<SessionRecord>, chosen: string | null = null): string {
  const whole = { id: "acme", site: null, ...org } as OrgConfig;
  const signedIn = { ...RECORD, ...record } as SessionRecord;
  const session = { org: whole, record: () => signedIn, site: () => siteOf(whole, signedIn, chosen) };
  return ownerKey(ownerOf(session as unknown as Session));
}

test("stored data belongs to one person in one site, whether config.json or the sign-in names the site", () => {
  expect(keyOf({}, {})).toBe("chatter:acme:005000000000001AAA");
  const inSite = `chatter:acme:${DEALERS.communityId}:005000000000001AAA`;
  expect(keyOf({ site: DEALERS }, {})).toBe(inSite);
  expect(keyOf({}, { site: DEALERS })).toBe(inSite);
});

test("stored data of a site that was chosen is that site's, and not the org's", () => {
  const inSite = `chatter:acme:${DEALERS.communityId}:005000000000001AAA`;
  expect(keyOf({}, {}, DEALERS.communityId)).toBe(inSite);
  expect(keyOf({ site: DEALERS }, {}, DEALERS.communityId)).toBe(inSite);
  expect(keyOf({ site: DEALERS }, {}, "internal")).toBe("chatter:acme:005000000000001AAA");
});

test("data is of the same person in all sites of an org, and of nobody else", () => {
  const owner = { orgId: "acme", siteId: DEALERS.communityId, userId: "005000000000001AAA" };
  const isSame = (key: string) => isOwnedBySame(owner, key);
  expect(isSame("chatter:acme:005000000000001AAA")).toBe(true);
  expect(isSame("chatter:acme:0DB000000000002GAA:005000000000001AAA")).toBe(true);
  expect(isSame("chatter:acme:0DB000000000002GAA:005000000000002AAA")).toBe(false);
  expect(isSame("chatter:other:005000000000001AAA")).toBe(false);
});
