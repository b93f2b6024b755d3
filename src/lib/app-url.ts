/** The folder that the app is served from, ending with a slash. Pages below it say how far up it is (`data-base`). */
function appBase(): URL {
  return new URL(document.documentElement.dataset.base ?? ".", document.baseURI);
}

/** The absolute URL of a file or page of the app, from a path relative to its folder: "auth/callback.html". */
export function appUrl(path: string): string {
  return new URL(path, appBase()).href;
}

/** The path that the router stands on: "/" or "/chatter", without a slash at the end. */
export function basePath(): string {
  return appBase().pathname.replace(/\/$/, "");
}

/** How places stand in the address: as paths, or behind a hash. */
export type RouterKind = "browser" | "hash";

/** The place of this moment, as a path of the router with query and hash, to come back to. */
export function placeNow(router: RouterKind): string {
  if (router === "hash") return window.location.hash.slice(1) || "/";
  const { pathname, search, hash } = window.location;
  return (pathname.startsWith(basePath()) ? pathname.slice(basePath().length) : pathname) + search + hash || "/";
}

/** A place as the whole app has it: "/embed/groups/1" is "/groups/1" in the compact layout. */
export function withoutEmbed(place: string): string {
  return place.replace(/^\/embed(?=[/?#]|$)\/?/, "/");
}

/**
 * The address of a place. It never leaves the app, whatever the place is: a path that looks like an address of its own
 * ("/https://elsewhere.example") is a path all the same.
 */
export function placeUrl(router: RouterKind, place: string): string {
  const path = place.replace(/^[/\\]+/, "");
  return appUrl(router === "hash" ? `#/${path}` : `./${path}`);
}
