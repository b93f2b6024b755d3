/** Names of the list in a page: `items`, those of single resources, then those of older versions. */
const LISTS = [
  "items",
  "elements",
  "groups",
  "members",
  "users",
  "following",
  "followers",
  "files",
  "shares",
  "topics",
  "comments",
  "likes",
  "mentionCompletions",
  "requests",
  "favorites",
] as const;

type ListName = (typeof LISTS)[number];

/** The item type of a page: that of whichever list property its type has. */
export type ItemOf<Page> = {
  [Name in keyof Page & ListName]: NonNullable<Page[Name]> extends readonly (infer Item)[] ? Item : never;
}[keyof Page & ListName];

/** The items of a page, whatever the list is called; empty if the page is missing or malformed. */
export function pageItems<Page extends object>(page: Page | null | undefined): ItemOf<Page>[] {
  return (listOf(page) ?? []) as ItemOf<Page>[];
}

/**
 * The total number of items on all pages: the page's own total, or the one beside the page, or the number of items at
 * hand.
 *
 * @param holder a capability with a page (comments, likes), or a page itself
 */
export function pageTotal(holder: object | null | undefined): number {
  const page = objectAt(holder, "page");
  const counts = [at(page, "total"), at(holder, "total"), at(holder, "totalMemberCount"), at(holder, "totalRecordCount")];
  const total = counts.find((count) => typeof count === "number");
  return typeof total === "number" ? total : (listOf(page) ?? listOf(holder) ?? []).length;
}

/** The next page's URL exactly as the org sent it; null on the last page. */
export function nextPageUrl(page: object | null | undefined): string | null {
  const url = at(page, "nextPageUrl");
  return typeof url === "string" && url !== "" ? url : null;
}

function listOf(page: unknown): readonly unknown[] | undefined {
  return LISTS.map((name) => at(page, name)).find((list) => Array.isArray(list));
}

function objectAt(holder: unknown, name: string): object | null {
  const value = at(holder, name);
  return typeof value === "object" ? value : null;
}

function at(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[name] : undefined;
}
