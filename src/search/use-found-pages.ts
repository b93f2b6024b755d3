import type { FilePage } from "~/connect/contract/files.ts";
import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import type { UserPage } from "~/connect/contract/people.ts";
import type { TopicPage } from "~/connect/contract/topics.ts";
import { type FileListName, userFilesPath } from "~/connect/files.ts";
import { type ArchiveStatus, groupsPath } from "~/connect/groups.ts";
import { topicsPath, type TopicSort } from "~/connect/topics.ts";
import { usersPath } from "~/connect/user-lists.ts";
import { FILES, GROUPS, PEOPLE, TOPICS } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { usePages } from "~/data/use-pages.ts";
import { useStore } from "~/data/use-store.tsx";

/** The kinds of things that the org finds by name. */
export type KindName = "people" | "groups" | "files" | "topics";

/** What is searched. People have no order and no parts that are documented. */
export interface Search {
  /** Whether a kind is searched; all are, unless given. */
  isWanted?: (name: KindName) => boolean;
  topicSort?: TopicSort;
  archiveStatus?: ArchiveStatus;
  fileList?: FileListName;
}

/**
 * What the org finds of each kind by name, page by page. The first pages are one call together.
 *
 * @param words at least two characters
 */
export function useFoundPages(words: string, { isWanted, topicSort, archiveStatus = "NotArchived", fileList }: Search = {}) {
  const get = readTogether(useStore());
  const held = (name: KindName) => ({ isPart: true, isWanted: isWanted?.(name), get });
  return {
    people: usePages<UserPage>(["search"], usersPath(words), { kind: PEOPLE, ...held("people") }),
    groups: usePages<ChatterGroupPage>(["search"], groupsPath(words, archiveStatus), { kind: GROUPS, ...held("groups") }),
    files: usePages<FilePage>(["search"], userFilesPath("me", fileList, words), { kind: FILES, ...held("files") }),
    topics: usePages<TopicPage>(["search"], topicsPath(words, topicSort), { kind: TOPICS, ...held("topics") }),
  };
}
