import { toId18 } from "~/connect/ids.ts";
import { siteOf, userIdOf } from "~/session/session-record.ts";
import type { Session } from "~/session/session.ts";

/** Identifies a sign-in. Prefix of everything stored on the device. */
export interface Owner {
  /** Id of the org in config.json. */
  orgId: string;
  /** Id of the Experience Cloud site, or "" for the internal org. */
  siteId: string;
  /** 18-character id of the person, or "" if the sign-in did not tell. */
  userId: string;
}

/** The owner of a sign-in. */
export function ownerOf({ org, record }: Session): Owner {
  const signedIn = record();
  const siteId = (signedIn ? siteOf(org, signedIn) : org.site)?.communityId ?? "";
  return { orgId: org.id, siteId, userId: signedIn ? toId18(userIdOf(signedIn)) : "" };
}

/** The prefix of everything stored for this sign-in: storage keys, names of locks and channels. */
export function ownerKey({ orgId, siteId, userId }: Owner): string {
  return `chatter:${orgId}:${siteId ? `${siteId}:` : ""}${userId}`;
}
