/** What of a page that was read tells whether a list gets on. */
export interface PageRead {
  /** What it brought: ids, or whatever else tells its items apart. */
  keys: readonly unknown[];
  /** Epoch milliseconds. */
  readAt: number;
}

/** So many pages in so many milliseconds are asked for at most without a person's doing. */
const MOST_PAGES = 20;
const WITHIN = 10_000;

/**
 * Where a list goes on. A URL that was read before is its end. Where two pages brought nothing new it stays, for people to
 * ask for more.
 *
 * @param url `nextPageUrl` of the last page
 * @param asked the URLs of all pages that were read
 */
export function nextPage(url: string | null, asked: readonly string[], pages: readonly PageRead[]): string | null {
  return url !== null && (isStuck(pages) || !asked.includes(url)) ? url : null;
}

/** Whether a list may ask for its next page by itself, as somebody scrolls. */
export function mayAskByItself(pages: readonly PageRead[]): boolean {
  return !isStuck(pages) && Date.now() - (pages.at(-MOST_PAGES)?.readAt ?? 0) >= WITHIN;
}

/** Whether the last two pages brought nothing that was not there before. */
function isStuck(pages: readonly PageRead[]): boolean {
  const before = new Set(pages.slice(0, -2).flatMap(({ keys }) => keys));
  return pages.length > 1 && pages.slice(-2).every(({ keys }) => keys.every((key) => before.has(key)));
}
