import { useConnection } from "~/session/session-context.tsx";
import { safeHref } from "~/lib/safe-href.ts";
import { entityPlace } from "./entity-place.ts";

/** `/{id}` and `/lightning/r/{object}/{id}/view`, with the object or without. */
const RECORD_PATH = /^\/(?:lightning\/r\/(?:\w+\/)?)?([a-zA-Z0-9]{15,18})(?:\/view)?\/?$/;

/** Where an address leads that somebody wrote: a page of the app, else an address for `href`, else nowhere. */
export interface WrittenPlace {
  place: string | null;
  href: string | null;
  /** The host, where it is not the org's own. */
  host: string | null;
}

/** The origin of the org, where its records have their own pages. */
export function useOrgOrigin(): string {
  return new URL(useConnection().resolve("/services/data")).origin;
}

/** Reads an address that somebody or something in the org wrote. Paths are those of the org. */
export function useWrittenPlace(address: string | null | undefined): WrittenPlace {
  const origin = useOrgOrigin();
  const href = safeHref(address, origin);
  const url = href ? new URL(href) : null;
  const id = url?.origin === origin && url.search + url.hash === "" ? RECORD_PATH.exec(url.pathname)?.[1] : null;
  return { place: entityPlace(id), href, host: url && url.origin !== origin ? url.host : null };
}
