/** The names under which pages hold their lists: `items` and those of single resources, then what older documents have. */
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

/** What a page holds: the items of whichever of its lists are known to its type. */
export type ItemOf<Page> = {
  [Name in keyof Page & ListName]: NonNullable<Page[Name]> extends readonly (infer Item)[] ? Item : never;
}[keyof Page & ListName];

/** The items of a page under whichever name they came; none where the page is missing or malformed. */
export function pageItems<Page extends object>(page: Page | null | undefined): ItemOf<Page>[] {
  return (listOf(page) ?? []) as ItemOf<Page>[];
}

/**
 * How many there are in all, on this page and others: the page's own total, else the one beside the page, else as many
 * as are at hand.
 *
 * @param holder a capability that has a page (comments, likes), or a page itself
 */
export function pageTotal(holder: object | null | undefined): number {
  const page = objectAt(holder, "page");
  const counts = [at(page, "total"), at(holder, "total"), at(holder, "totalMemberCount"), at(holder, "totalRecordCount")];
  const total = counts.find((count) => typeof count === "number");
  return typeof total === "number" ? total : (listOf(page) ?? listOf(holder) ?? []).length;
}

/** Where the next page is, exactly as the org gave it; null on the last one. */
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
