import { Fragment, type ReactNode } from "react";
import { FileRow } from "~/entities/file/file-row.tsx";
import { GroupListRow } from "~/entities/group/group-list-row.tsx";
import { PersonRow } from "~/entities/person/person-row.tsx";
import { TopicRow } from "~/entities/topic/topic-row.tsx";
import { searchMessages as texts } from "~/lib/messages/search.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { PagedList, type PagesToList } from "~/ui/paged-list.tsx";
import { type KindName, type Search, useFoundPages } from "./use-found-pages.ts";

/** Rows of each kind beside those of the others. */
const SHOWN = 4;

/** What a search found of one kind. */
export interface Found {
  name: KindName;
  isPending: boolean;
  /** Why the org did not answer, if it did not. */
  error: Error | null;
  /** How many of the first page. */
  count: number;
  /** The first rows. */
  rows: readonly ReactNode[];
  hasMore: boolean;
  /** All of it, page by page. */
  list: ReactNode;
}

/**
 * What a search finds of each kind, by name. The first pages are one call together.
 *
 * @param words at least two characters
 */
export function useFound(words: string, search?: Search): Found[] {
  const { people, groups, files, topics } = useFoundPages(words, search);
  return [
    foundOf("people", words, people, (person) => <PersonRow person={person} />),
    foundOf("groups", words, groups, (group) => <GroupListRow group={group} />),
    foundOf("files", words, files, (file) => <FileRow file={file} />),
    foundOf("topics", words, topics, (topic) => <TopicRow topic={topic} />),
  ];
}

function foundOf<Item>(name: KindName, words: string, pages: PagesToList<Item>, row: (item: Item) => ReactNode): Found {
  const { items, hasNextPage, isPending, error } = pages;
  return {
    name,
    isPending,
    error: error ?? null,
    count: items.length,
    rows: items.slice(0, SHOWN).map((item, index) => <Fragment key={index}>{row(item)}</Fragment>),
    hasMore: items.length > SHOWN || hasNextPage,
    list: (
      <PagedList
        pages={pages}
        label={texts.part[name]}
        skeleton={<ListRowSkeleton isRound={name === "people"} />}
        empty={{ drawing: "search", title: texts.nothing, text: texts.nothingText(words) }}
        found={{ words, say: texts.found[name] }}
      >
        {row}
      </PagedList>
    ),
  };
}
