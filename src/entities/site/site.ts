import { useQuery } from "@tanstack/react-query";
import { getCommunity } from "~/connect/communities.ts";
import type { Community } from "~/connect/contract/communities.ts";
import { type Owner, ownerKey } from "~/data/owner.ts";
import { readTogether } from "~/data/read-together.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { safeStorage } from "~/lib/safe-storage.ts";

/** For how long what is known of a site is not asked for again, in milliseconds. */
const DAY = 24 * 60 * 60_000;

/** What is kept of a site on the device, so that its name is there without a call. */
interface Kept {
  site: Community;
  /** Epoch milliseconds. */
  readAt: number;
}

/** The site that this page is in; null in the org itself, and until it is known. At most one call a day. */
export function useSite({ isWanted = true } = {}): Community | null {
  const store = useStore();
  const { siteId } = store.owner;
  const { data } = useQuery({
    queryKey: ["site"],
    queryFn: async ({ signal }) => keepSite(store.owner, await getCommunity({ get: readTogether(store) }, siteId, signal)),
    enabled: isWanted && siteId !== "",
    initialData: () => kept(store)?.site,
    initialDataUpdatedAt: () => kept(store)?.readAt,
    staleTime: DAY,
    gcTime: Infinity,
    retry: false,
  });
  return data ?? null;
}

const keyOf = (owner: Owner) => `${ownerKey(owner)}:site`;

/** Keeps what is known of a site for the pages of this person there. */
export function keepSite(owner: Owner, site: Community): Community {
  safeStorage("local").setItem(keyOf(owner), JSON.stringify({ site, readAt: Date.now() } satisfies Kept));
  return site;
}

function kept({ owner }: Store): Kept | null {
  try {
    const found = JSON.parse(safeStorage("local").getItem(keyOf(owner)) ?? "null") as Kept | null;
    return typeof found?.site === "object" && Number.isFinite(found.readAt) ? found : null;
  } catch {
    return null;
  }
}
