import { placeUrl } from "~/lib/app-url.ts";
import type { Config } from "./config.ts";
import { keepForNextPage, type Session } from "./session.ts";

/**
 * Opens a place of another site or org in a page of its own: this one ends, with its store and its connection.
 *
 * @param isSameOrg whether the sign-in of this page is good there
 */
export function openPlace(config: Config, session: Session, { place, isSameOrg }: { place: string; isSameOrg: boolean }): void {
  const record = session.record();
  if (record && isSameOrg && config.auth.storage === "memory") keepForNextPage(config, session.org, record);
  window.location.assign(placeUrl(config.router, place));
  // After a hash the address of the page stays the same.
  if (config.router === "hash") window.location.reload();
}
