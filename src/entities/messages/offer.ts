import { useEffect, useState } from "react";
import { ownerKey, type Owner } from "~/data/owner.ts";
import { useStore } from "~/data/use-store.tsx";
import { useOrganization } from "~/entities/organization.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/** Milliseconds. What an org offers changes seldom, so it is asked once a day. */
const KNOWN_FOR = 24 * 60 * 60_000;

const keyOf = (owner: Owner) => `${ownerKey(owner)}:private-messages`;

/**
 * Whether people here have private messages; null until that is known. Sites have none.
 *
 * @param isWanted whether anybody needs to know
 */
export function useOffersMessages(isWanted = true): boolean | null {
  const { owner } = useStore();
  const isSite = owner.siteId !== "";
  const [known] = useState(() => readOffer(owner));
  const organization = useOrganization(isWanted && !isSite && known === null);
  const said = organization ? organization.features?.chatterMessages === true : null;
  useEffect(() => {
    if (said !== null) safeStorage("local").setItem(keyOf(owner), `${Date.now()} ${String(said)}`);
  }, [owner, said]);
  return isSite ? false : (said ?? known);
}

function readOffer(owner: Owner): boolean | null {
  const [at, said] = (safeStorage("local").getItem(keyOf(owner)) ?? "").split(" ");
  return Date.now() - Number(at) < KNOWN_FOR && said !== undefined ? said === "true" : null;
}
