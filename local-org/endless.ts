import type { Endless } from "./faults.ts";

/** Counts the pages of a list that never ends in the query of their URLs. The API passes over it. */
const COUNTER = "endless";

/**
 * A page as the last one but never the last: what it has, or nothing, and a next page. What is no page stays as it is.
 *
 * @param path of the request, with its query
 */
export function withoutEnd(body: unknown, { pages }: Endless, path: string): unknown {
  if (typeof body !== "object" || body === null || !("nextPageUrl" in body)) return body;
  if (pages === "itself") return { ...body, nextPageUrl: path };
  const url = new URL(path, "http://org");
  const count = Number(url.searchParams.get(COUNTER) ?? 0);
  url.searchParams.set(COUNTER, String(count + 1));
  const page = { ...body, nextPageUrl: url.pathname + url.search };
  // The first page of an empty list has something, as it had when there was more.
  return pages === "empty" && count > 0 ? withoutItems(page) : page;
}

function withoutItems(page: object): object {
  return Object.fromEntries(Object.entries(page).map(([name, value]: [string, unknown]) => [name, Array.isArray(value) ? [] : value]));
}
