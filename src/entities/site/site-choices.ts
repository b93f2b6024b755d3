import { useQuery } from "@tanstack/react-query";
import type { Community } from "~/connect/contract/communities.ts";
import { toId18 } from "~/connect/ids.ts";
import { useStore } from "~/data/use-store.tsx";
import { placeParts } from "~/lib/app-url.ts";
import { asPlainLine } from "~/lib/readers.ts";
import { orgPlace } from "~/session/org-place.ts";
import { openPlace } from "~/session/open-place.ts";
import type { Config } from "~/session/config.ts";
import type { Session } from "~/session/session.ts";
import { useConfig, useSession } from "~/session/session-context.tsx";
import { siteOf } from "~/session/session-record.ts";
import { keepSite } from "./site.ts";
import { siteListOptions } from "./site-list.ts";

/** One place to be in: the org itself, one of its sites, or another org of config.json. */
export interface SiteChoice {
  /** The id of the site, "internal", or "org:" and the id of another org. */
  id: string;
  name: string;
  /** Its news, as a place of the app. */
  place: string;
  /** Whether the sign-in of this page is good there. */
  isSameOrg: boolean;
}

/** Where a person can be, and how to get there. */
export interface SiteChoices {
  /** Empty where there is nothing to choose. */
  choices: readonly SiteChoice[];
  /** The id of the choice that this page is in. */
  here: string;
  go: (id: string) => void;
  /** Whether the org has not answered yet. */
  isComing: boolean;
}

/**
 * The org and its sites, as far as the signed-in person is in them, and the other orgs of config.json. One call for each
 * page that asks.
 */
export function useSiteChoices(): SiteChoices {
  const store = useStore();
  const { owner } = store;
  const config = useConfig();
  const session = useSession();
  const { data, isPending } = useQuery(siteListOptions(store));
  const homeId = homeOf(session);
  const here = owner.siteId === "" ? "internal" : toId18(owner.siteId);
  // Who signed in to a site may be a stranger to the org itself.
  const org = homeId === "internal" || here === "internal" ? [{ id: "internal", name: session.org.name }] : [];
  const { embed } = placeParts(config.router);
  const all: SiteChoice[] = [
    ...[...org, ...sitesIn(data?.communities ?? [])].map((site) => ({
      ...site,
      place: `${embed}${placeOfSite(config, session, site.id)}/`,
      isSameOrg: true,
    })),
    ...config.orgs
      .filter(({ id }) => id !== session.org.id)
      .map((other) => ({ id: `org:${other.id}`, name: other.name, place: `${embed}${orgPlace(config, other)}/`, isSameOrg: false })),
  ];
  return {
    choices: all.length > 1 || all.some(({ id }) => id !== here) ? all : [],
    here,
    go(id) {
      const chosen = all.find((choice) => choice.id === id);
      if (!chosen || id === here) return;
      // Its page need not ask for what the list has told.
      const site = data?.communities?.find((each) => toId18(each?.id ?? "") === id);
      if (site) keepSite({ ...owner, siteId: id }, site);
      openPlace(config, session, chosen);
    },
    isComing: isPending,
  };
}

/** The site where somebody has signed in, or "internal". */
function homeOf({ org, record }: Session): string {
  return toId18(siteOf(org, record())?.communityId ?? "internal");
}

/** What the places of a site, or of the org itself ("internal"), begin with. */
export function placeOfSite(config: Config, session: Session, id: string): string {
  return orgPlace(config, session.org) + (id === homeOf(session) ? "" : `/sites/${id}`);
}

/** The sites that let somebody in, by name. */
function sitesIn(communities: readonly (Community | null)[]): Pick<SiteChoice, "id" | "name">[] {
  return communities
    .flatMap((site) => {
      const id = toId18(site?.id ?? "");
      return site && id !== "" && site.status !== "Inactive" ? { id, name: asPlainLine(site.name) || id } : [];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
