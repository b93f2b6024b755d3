import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { nextPageUrl, pageItems, pageTotal, type ItemOf } from "~/connect/pages.ts";
import { LIST_EDITS } from "./kinds.ts";
import { mayAskByItself, nextPage, type PageRead } from "./page-guard.ts";
import { forgetEdits, NO_EDITS } from "./list-edits.ts";
import type { Get } from "./read-together.ts";
import { receive } from "./receive.ts";
import type { AnyKind, Kind } from "./records.ts";
import { useGone, useRecord, useStore } from "./use-store.tsx";

/** Milliseconds to keep a list that is not on screen. */
const KEPT_FOR = 2 * 60_000;

/** How a list is read. */
export interface PagesOptions {
  /** Whether to read it; true by default. */
  isWanted?: boolean;
  /** Reads its pages, if not the connection. */
  get?: Get;
}

/** The content of a list. */
interface Held<Item> extends PagesOptions {
  /** The kind of its things, which become records; the list then keeps only ids. */
  kind?: Kind<object>;
  /** The thing inside an item, if the item wraps it, such as a membership with its person. */
  thing?: (item: Item) => unknown;
  /** The name under which local changes add to the list or remove from it. */
  edits?: string;
  /** Whether it is only a part of the list, such as a search: local changes add nothing to it. */
  isPart?: boolean;
}

const NO_KIND: AnyKind = { name: "", limit: 0 };

/**
 * A paged list of the org. Pages are read from `nextPageUrl` exactly as the org sends it. An item that is on two pages,
 * because something moved meanwhile, is shown once.
 *
 * @param queryKey identifies the list, including its search words
 * @param path the first page, such as `/chatter/groups?pageSize=25`
 * @param held what it contains. Items that are records are just `{ id }`: components read the record
 * @returns the query, its `items` in order without malformed ones, and `total` if the org says how many there are,
 *   otherwise null
 */
export function usePages<Page extends object>(
  queryKey: readonly unknown[],
  path: string,
  { kind, thing, edits, isPart = false, isWanted = true, get }: Held<ItemOf<Page>> = {},
) {
  const store = useStore();
  const query = useInfiniteQuery({
    queryKey: [...queryKey, path],
    queryFn: async ({ pageParam, signal }) => {
      const asOf = store.records.tick();
      const page: Page = await (get ?? store.connection.get)<Page>(pageParam, signal);
      if (edits !== undefined && !isPart && pageParam === path) forgetEdits(store, edits, asOf);
      const read = { ...page, readAt: Date.now() };
      if (!kind) return read;
      const received = pageItems(page).map((item) => ({ item, id: receive(store, kind, thing ? thing(item) : item, asOf) }));
      return thing
        ? read
        : withItems(
            read,
            received.flatMap(({ id }) => (id ? [{ id }] : [])),
          );
    },
    initialPageParam: path,
    getNextPageParam: (page, all, _param, asked) => nextPage(nextPageUrl(page), asked, pagesRead(all)),
    // Refetching a list costs a call per page. After this time, coming back reads a new first page instead.
    staleTime: Infinity,
    gcTime: KEPT_FOR,
    enabled: isWanted,
  });
  const pages = query.data?.pages;
  const edited = useRecord(LIST_EDITS, edits ?? "");
  const gone = useGone(thing ? NO_KIND : (kind ?? NO_KIND));
  const items = useMemo(() => {
    const listed = withoutRepeats((pages ?? []).flatMap((page) => pageItems(page)));
    const { added, removed } = { ...NO_EDITS, ...edited, ...(isPart ? { added: [] } : {}) };
    if (added.length === 0 && removed.length === 0 && gone.size === 0) return listed;
    const out = new Set([...added, ...removed, ...gone]);
    const top = added.filter((id) => !gone.has(id)).map((id) => ({ id }) as unknown as NonNullable<ItemOf<Page>>);
    return pages ? [...top, ...listed.filter((item) => !out.has((item as { id?: string }).id ?? ""))] : listed;
  }, [pages, edited, gone, isPart]);
  const [first] = pages ?? [];
  return {
    ...query,
    first,
    items,
    total: first && hasTotal(first) ? pageTotal(first) : null,
    mayAskByItself: () => mayAskByItself(pagesRead(pages ?? [])),
  };
}

/** The result of {@link usePages}. */
export type Pages<Page extends object> = ReturnType<typeof usePages<Page>>;

function withoutRepeats<Item>(items: readonly Item[]): NonNullable<Item>[] {
  const seen = new Set<unknown>();
  return items.filter((item): item is NonNullable<Item> => {
    if (typeof item !== "object" || item === null) return false;
    const key = keyOf(item);
    const isRepeat = seen.has(key);
    seen.add(key);
    return !isRepeat;
  });
}

function pagesRead<Page extends { readAt: number }>(pages: readonly Page[]): PageRead[] {
  return pages.map((page) => ({ keys: pageItems(page).map(keyOf), readAt: page.readAt }));
}

/** The page with other items under the same property name. */
function withItems<Page extends object>(page: Page, items: readonly object[]): Page {
  const own: unknown = pageItems(page);
  return Object.fromEntries(Object.entries(page).map(([name, value]: [string, unknown]) => [name, value === own ? items : value])) as Page;
}

/** Identifies an item: by id or URL, or as the object itself. */
function keyOf(item: unknown): unknown {
  const { id, url } = (item ?? {}) as { id?: unknown; url?: unknown };
  return id ?? url ?? item;
}

function hasTotal(page: object): boolean {
  return ["total", "totalMemberCount", "totalRecordCount"].some((name) => typeof (page as Record<string, unknown>)[name] === "number");
}
