import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { nextPageUrl, pageItems, pageTotal } from "~/connect/pages.ts";
import { useConnection } from "./session-context.tsx";

/** How long a list that nobody looks at is kept, in milliseconds. */
const KEPT_FOR = 2 * 60_000;

/**
 * A list of the org, page by page. Pages are followed by `nextPageUrl` exactly as the org gives it, and what comes on
 * two pages, because something moved meanwhile, is shown once.
 *
 * @param queryKey says what the list is; a list with other words searched for is another list
 * @param path the first page, such as `/chatter/groups?pageSize=25`
 * @param keep what to do with each page when it comes, such as to put its items into entries of their own; `askedAt` is
 *   when it was asked for, in epoch milliseconds
 * @returns the query, its `items` in order without malformed ones, and `total` where the org says how many there are,
 *   else null
 */
export function usePages<Page extends object>(queryKey: readonly unknown[], path: string, keep?: (page: Page, askedAt: number) => void) {
  const connection = useConnection();
  const query = useInfiniteQuery({
    queryKey: [...queryKey, path],
    queryFn: async ({ pageParam, signal }) => {
      const askedAt = Date.now();
      const page = await connection.get<Page>(pageParam, signal);
      keep?.(page, askedAt);
      return page;
    },
    initialPageParam: path,
    getNextPageParam: nextPageUrl,
    // To read a list again is a call for each of its pages. Who comes back later than this gets a new first page.
    staleTime: Infinity,
    gcTime: KEPT_FOR,
  });
  const pages = query.data?.pages;
  const items = useMemo(() => withoutRepeats((pages ?? []).flatMap((page) => pageItems(page))), [pages]);
  const [first] = pages ?? [];
  return { ...query, first, items, total: first && hasTotal(first) ? pageTotal(first) : null };
}

/** What {@link usePages} gives, for those who draw it. */
export type Pages<Page extends object> = ReturnType<typeof usePages<Page>>;

function withoutRepeats<Item>(items: readonly Item[]): NonNullable<Item>[] {
  const seen = new Set<string>();
  return items.filter((item): item is NonNullable<Item> => {
    if (typeof item !== "object" || item === null) return false;
    const { id } = item as { id?: unknown };
    if (typeof id !== "string") return true;
    const isRepeat = seen.has(id);
    seen.add(id);
    return !isRepeat;
  });
}

function hasTotal(page: object): boolean {
  return ["total", "totalMemberCount", "totalRecordCount"].some((name) => typeof (page as Record<string, unknown>)[name] === "number");
}
