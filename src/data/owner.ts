import { toId18 } from "~/connect/ids.ts";
import { userIdOf } from "~/session/session-record.ts";
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
export function ownerOf({ org, record, site }: Session): Owner {
  const signedIn = record();
  return { orgId: org.id, siteId: site()?.communityId ?? "", userId: signedIn ? toId18(userIdOf(signedIn)) : "" };
}

/** The prefix of everything stored for this sign-in: storage keys, names of locks and channels. */
export function ownerKey({ orgId, siteId, userId }: Owner): string {
  return `chatter:${orgId}:${siteId ? `${siteId}:` : ""}${userId}`;
}

/** Whether the key is of the same person in the same org, whichever of its sites it is of. */
export function isOwnedBySame({ orgId, userId }: Owner, key: string): boolean {
  const [, siteId = ""] = /^(?:(0DB\w+):)?/.exec(key.slice(`chatter:${orgId}:`.length)) ?? [];
  return key === ownerKey({ orgId, siteId, userId });
}
