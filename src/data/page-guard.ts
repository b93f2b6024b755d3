/** What is remembered of a page, to detect lists that make no progress. */
export interface PageRead {
  /** Ids or other keys of its items. */
  keys: readonly unknown[];
  /** Epoch milliseconds. */
  readAt: number;
}

/** Maximum number of pages loaded without a user action within this time in milliseconds. */
const MOST_PAGES = 20;
const WITHIN = 10_000;

/**
 * The next page of a list. Null if the URL was already read, unless the list is stuck: then people can still ask for
 * more.
 *
 * @param url `nextPageUrl` of the last page
 * @param asked the URLs of all pages read
 */
export function nextPage(url: string | null, asked: readonly string[], pages: readonly PageRead[]): string | null {
  return url !== null && (isStuck(pages) || !asked.includes(url)) ? url : null;
}

/** Whether a list may load its next page by itself on scrolling. */
export function mayAskByItself(pages: readonly PageRead[]): boolean {
  return !isStuck(pages) && Date.now() - (pages.at(-MOST_PAGES)?.readAt ?? 0) >= WITHIN;
}

/** Whether the last two pages contained nothing new. */
function isStuck(pages: readonly PageRead[]): boolean {
  const before = new Set(pages.slice(0, -2).flatMap(({ keys }) => keys));
  return pages.length > 1 && pages.slice(-2).every(({ keys }) => keys.every((key) => before.has(key)));
}
