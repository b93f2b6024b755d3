import { useEffect, useState } from "react";
import { ownerKey, type Owner } from "~/data/owner.ts";
import { useStore } from "~/data/use-store.tsx";
import { useOrganization } from "~/entities/organization.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/** Milliseconds. What an org offers changes seldom, so it is asked once a day. */
const KNOWN_FOR = 24 * 60 * 60_000;

const keyOf = (owner: Owner) => `${ownerKey(owner)}:streams`;

/**
 * Whether the org has streams for this person; false until that is known. The org is asked together with the directory of
 * feeds, if at all.
 *
 * @param isWanted whether the directory is wanted
 */
export function useOffersStreams(isWanted: boolean): boolean {
  const { owner } = useStore();
  const [known] = useState(() => readOffer(owner));
  const organization = useOrganization(isWanted && known === null);
  const said = organization
    ? organization.features?.feedStreamEnabled === true && organization.userSettings?.canAccessPersonalStreams === true
    : null;
  useEffect(() => {
    if (said !== null) safeStorage("local").setItem(keyOf(owner), `${Date.now()} ${String(said)}`);
  }, [owner, said]);
  return said ?? known ?? false;
}

function readOffer(owner: Owner): boolean | null {
  const [at, said] = (safeStorage("local").getItem(keyOf(owner)) ?? "").split(" ");
  return Date.now() - Number(at) < KNOWN_FOR && said !== undefined ? said === "true" : null;
}
