import { safeStorage } from "~/lib/safe-storage.ts";

/**
 * What can be asked of a feed beyond its usual form: another order, fewer updates of the org itself. The names are the
 * parameters of the API and of the app's own addresses alike; the usual values are CreatedDateDesc and AllUpdates.
 */
export const VIEW_OPTIONS = { sort: "LastModifiedDateDesc", density: "FewerUpdates" } as const;

const store = safeStorage("local");

/** Where the choices for feeds of one type (news, company, record, user-profile) are kept on this device. */
const storeKey = (path: string) => `chatter:feed-view:${/\/feeds\/([\w-]+)/.exec(path)?.[1] ?? ""}`;

/**
 * The first page of a feed as the address asks for it (`?sort=&density=&q=`), else as the person likes feeds of its
 * type.
 *
 * @param path the first page in its usual form, from `connect/feeds.ts`
 */
export function viewedPath(path: string, search: URLSearchParams): string {
  const asked = new URLSearchParams(store.getItem(storeKey(path)) ?? "");
  for (const [name, value] of search) asked.set(name, value);
  let viewed = path;
  for (const [name, value] of Object.entries(VIEW_OPTIONS)) if (asked.get(name) === value) viewed += `&${name}=${value}`;
  const words = (search.get("q") ?? "").trim();
  return words.replaceAll(/[*?\s]/g, "").length > 1 ? `${viewed}&q=${encodeURIComponent(words)}` : viewed;
}

/** Remembers on this device how the person likes feeds of this type. */
export function rememberView(path: string, choices: { sort: string; density: string }): void {
  store.setItem(storeKey(path), new URLSearchParams(choices).toString());
}
