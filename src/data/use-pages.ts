import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { nextPageUrl, pageItems, pageTotal, type ItemOf } from "~/connect/pages.ts";
import { LIST_EDITS } from "./kinds.ts";
import { mayAskByItself, nextPage, type PageRead } from "./page-guard.ts";
import { forgetEdits, NO_EDITS } from "./list-edits.ts";
import { receive } from "./receive.ts";
import type { AnyKind, Kind } from "./records.ts";
import { useGone, useRecord, useStore } from "./use-store.tsx";

/** How long a list that nobody looks at is kept, in milliseconds. */
const KEPT_FOR = 2 * 60_000;

/** What a list holds. */
interface Held<Item> {
  /** The kind of its things, which become records; the list keeps their ids. */
  kind?: Kind<object>;
  /** The thing inside an item, where the item is something else, such as a membership with its person. */
  thing?: (item: Item) => unknown;
  /** Under what name changes here put things into the list or take them out. */
  edits?: string;
  /** Whether it holds a part of the list alone, such as what was searched for: nothing is put into it here. */
  isPart?: boolean;
}

const NO_KIND: AnyKind = { name: "", limit: 0 };

/**
 * A list of the org, page by page. Pages are followed by `nextPageUrl` exactly as the org gives it, and what comes on
 * two pages, because something moved meanwhile, is shown once.
 *
 * @param queryKey says what the list is; a list with other words searched for is another list
 * @param path the first page, such as `/chatter/groups?pageSize=25`
 * @param held what it holds. Items that are records are `{ id }` alone: whoever draws them reads the record
 * @returns the query, its `items` in order without malformed ones, and `total` where the org says how many there are,
 *   else null
 */
export function usePages<Page extends object>(
  queryKey: readonly unknown[],
  path: string,
  { kind, thing, edits, isPart = false }: Held<ItemOf<Page>> = {},
) {
  const store = useStore();
  const query = useInfiniteQuery({
    queryKey: [...queryKey, path],
    queryFn: async ({ pageParam, signal }) => {
      const asOf = store.records.tick();
      const page: Page = await store.connection.get<Page>(pageParam, signal);
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
    // To read a list again is a call for each of its pages. Who comes back later than this gets a new first page.
    staleTime: Infinity,
    gcTime: KEPT_FOR,
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

/** What {@link usePages} gives, for those who draw it. */
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

/** The page with other items in the place of its own, under the name under which those came. */
function withItems<Page extends object>(page: Page, items: readonly object[]): Page {
  const own: unknown = pageItems(page);
  return Object.fromEntries(Object.entries(page).map(([name, value]: [string, unknown]) => [name, value === own ? items : value])) as Page;
}

/** What tells an item apart: its id or address, else that it is another object. */
function keyOf(item: unknown): unknown {
  const { id, url } = (item ?? {}) as { id?: unknown; url?: unknown };
  return id ?? url ?? item;
}

function hasTotal(page: object): boolean {
  return ["total", "totalMemberCount", "totalRecordCount"].some((name) => typeof (page as Record<string, unknown>)[name] === "number");
}
