/**
 * The URL of the folder that the app is served from, with a trailing slash. Pages in subfolders say how far up it is
 * (`data-base`).
 */
function appBase(): URL {
  return new URL(document.documentElement.dataset.base ?? ".", document.baseURI);
}

/** The absolute URL of one of the app's files, from a path relative to its folder: "auth/callback.html". */
export function appUrl(path: string): string {
  return new URL(path, appBase()).href;
}

/** The router's base path: "/" or "/chatter", without a trailing slash. */
export function basePath(): string {
  return appBase().pathname.replace(/\/$/, "");
}

/** Whether routes are paths, or come after a hash. */
export type RouterKind = "browser" | "hash";

/** The current route, with query and hash. */
export function placeNow(router: RouterKind): string {
  if (router === "hash") return window.location.hash.slice(1) || "/";
  const { pathname, search, hash } = window.location;
  return (pathname.startsWith(basePath()) ? pathname.slice(basePath().length) : pathname) + search + hash || "/";
}

const PLACE = /^(\/embed(?=[/?#]|$))?((?:\/orgs\/([^/?#]+))?(?:\/sites\/(internal|0DB\w{15})(?=[/?#]|$))?)\/?/;

/** A place of the app in its parts. */
interface PlaceParts {
  /** "/embed" in the compact layout, else "". */
  embed: string;
  /** What the places of one site have in common, such as "/orgs/acme/sites/0DB…"; "" where people begin. */
  home: string;
  /** The id of an org of config.json, if the place names one. */
  org: string | null;
  /** The id of a site, or "internal" for the org itself, if the place names one. */
  site: string | null;
  /** What the router sees: its base is `embed` and `home`. */
  route: string;
}

/** Takes a place apart: "/embed/sites/0DB…/groups/1" is the route "/groups/1" in the compact layout, in a site. */
export function splitPlace(place: string): PlaceParts {
  const [start = "", embed = "", home = "", org = null, site = null] = PLACE.exec(place) ?? [];
  return { embed, home, org: org && decoded(org), site, route: `/${place.slice(start.length)}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The parts of the current place. */
export function placeParts(router: RouterKind): PlaceParts {
  return splitPlace(placeNow(router));
}

/** A place of the compact layout as the full app has it: "/embed/groups/1" becomes "/groups/1". */
export function withoutEmbed(place: string): string {
  const { home, route } = splitPlace(place);
  return home + route;
}

/**
 * The URL of a route. Never leaves the app: a route that looks like a URL ("/https://elsewhere.example") is treated as
 * a path.
 */
export function placeUrl(router: RouterKind, place: string): string {
  const path = place.replace(/^[/\\]+/, "");
  return appUrl(router === "hash" ? `#/${path}` : `./${path}`);
}

/**
 * Puts the place that a shortcut of the installed app names (`./?go=search`) into the address: a form that leads there on
 * any host, whichever router it has.
 */
export function followShortcut(router: RouterKind): void {
  const [, place] = /^\?go=(\w+)$/.exec(window.location.search) ?? [];
  if (place) window.history.replaceState(null, "", placeUrl(router, place));
}
