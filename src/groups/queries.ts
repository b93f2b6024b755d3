import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import { groupsPath } from "~/connect/groups.ts";
import { GROUPS } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";

/** All visible groups, paged. */
export function useAllGroups(words: string, archiveStatus: "Archived" | "NotArchived") {
  return usePages<ChatterGroupPage>(["groups"], groupsPath(words, archiveStatus), { kind: GROUPS });
}
