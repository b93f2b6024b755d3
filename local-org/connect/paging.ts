import { illegalParameter } from "./errors.ts";
import type { ApiContext } from "./route.ts";
import type { Json } from "./scope.ts";

/**
 * A whole number among the query parameters.
 *
 * @throws ApiError 400 where it is out of bounds or no number
 */
export function numberParam(c: ApiContext, name: string, bounds: { least: number; most: number; usual: number }): number {
  const text = c.req.query(name);
  if (text === undefined || text === "") return bounds.usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < bounds.least || value > bounds.most) throw illegalParameter(name, text);
  return value;
}

/** A query parameter that has one of these values; the first is the usual one. */
export function choiceParam<Choice extends string>(c: ApiContext, name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const text = c.req.query(name);
  if (text === undefined || text === "") return choices[0];
  const choice = choices.find((each) => each.toLowerCase() === text.toLowerCase());
  if (!choice) throw illegalParameter(name, text);
  return choice;
}

/**
 * The search text, or null where there is none.
 *
 * @throws ApiError 400 for less than two characters that are not wildcards
 */
export function searchParam(c: ApiContext): string | null {
  const text = c.req.query("q");
  if (text === undefined) return null;
  if ([...text.replace(/[*?\s]/g, "")].length < 2) throw illegalParameter("q", text);
  return text;
}

/** A page counted by number from 0. Reads one more than its size, to see whether there is another. */
export interface NumberedPage {
  number: number;
  size: number;
  offset: number;
  limit: number;
}

export function numberedPage(c: ApiContext, { most = 100, usual = 25 } = {}): NumberedPage {
  const size = numberParam(c, "pageSize", { least: 1, most, usual });
  const number = numberParam(c, "page", { least: 0, most: 1_000_000, usual: 0 });
  return { number, size, offset: number * size, limit: size + 1 };
}

/**
 * The site-relative URL of a page: the path with ids written out, the page, then whatever else was asked for.
 *
 * @param page the page's token, or null for none
 */
export function pageUrl(c: ApiContext, resource: string, page: string | number | null): string {
  const query = new URLSearchParams();
  if (page !== null) query.set("page", String(page));
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (name !== "page" && !name.startsWith("bearer")) query.append(name, value);
  }
  const text = query.toString();
  return c.get("scope").url(resource) + (text ? `?${text}` : "");
}

/** The properties `currentPageUrl`, `nextPageUrl` and `previousPageUrl` of a numbered page. */
export function pageUrls(c: ApiContext, resource: string, page: NumberedPage, found: number): Json {
  return {
    currentPageUrl: pageUrl(c, resource, page.number > 0 ? page.number : null),
    nextPageUrl: found > page.size ? pageUrl(c, resource, page.number + 1) : null,
    previousPageUrl: page.number > 0 ? pageUrl(c, resource, page.number - 1) : null,
  };
}

/** The tokens and URLs of a numbered page. */
export function pageTokens(c: ApiContext, resource: string, page: NumberedPage, found: number): Json {
  return {
    currentPageToken: page.number,
    nextPageToken: found > page.size ? page.number + 1 : null,
    previousPageToken: page.number > 0 ? page.number - 1 : null,
    ...pageUrls(c, resource, page, found),
  };
}
