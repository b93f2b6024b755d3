import type { FilePage } from "~/connect/contract/files.ts";
import type { ChatterGroupPage, GroupMemberPage } from "~/connect/contract/groups.ts";
import { groupFilesPath, groupMembersPath, groupsPath } from "~/connect/groups.ts";
import { FILES, GROUPS } from "~/data/kinds.ts";
import { type PagesOptions, usePages } from "~/data/use-pages.ts";

/** All visible groups, paged. */
export function useAllGroups(words: string, archiveStatus: "Archived" | "NotArchived") {
  return usePages<ChatterGroupPage>(["groups"], groupsPath(words, archiveStatus), { kind: GROUPS });
}

/** A group's members in the org's order, managers first, paged. */
export function useGroupMembers(id: string, options?: PagesOptions) {
  return usePages<GroupMemberPage>(["group-members", id], groupMembersPath(id), options);
}

/** The files posted in a group, latest first, paged. */
export function useGroupFiles(id: string, options?: PagesOptions) {
  return usePages<FilePage>(["files", "of group"], groupFilesPath(id), { kind: FILES, ...options });
}
