import { useConnection } from "~/session/session-context.tsx";
import { safeHref } from "~/lib/safe-href.ts";
import { entityPlace } from "./entity-place.ts";

/** `/{id}` and `/lightning/r/{object}/{id}/view`, the object being optional. */
const RECORD_PATH = /^\/(?:lightning\/r\/(?:\w+\/)?)?([a-zA-Z0-9]{15,18})(?:\/view)?\/?$/;

/** Where a user-written address leads: a page of the app, a safe `href`, or nowhere. */
export interface WrittenPlace {
  place: string | null;
  href: string | null;
  /** The host, if it is not the org's own. */
  host: string | null;
}

/** The org's origin, where records have their pages. */
export function useOrgOrigin(): string {
  return new URL(useConnection().resolve("/services/data")).origin;
}

/** Resolves an address written by a user or sent by the org. Paths are paths of the org. */
export function useWrittenPlace(address: string | null | undefined): WrittenPlace {
  const origin = useOrgOrigin();
  const href = safeHref(address, origin);
  const url = href ? new URL(href) : null;
  const id = url?.origin === origin && url.search + url.hash === "" ? RECORD_PATH.exec(url.pathname)?.[1] : null;
  return { place: entityPlace(id), href, host: url && url.origin !== origin ? url.host : null };
}
