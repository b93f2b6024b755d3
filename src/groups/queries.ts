import { useQueryClient } from "@tanstack/react-query";
import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import { groupsPath } from "~/connect/groups.ts";
import { userGroupsPath } from "~/connect/users.ts";
import { MY_GROUPS, storeGroups } from "~/entities/group/group-cache.ts";
import { usePages } from "~/session/use-pages.ts";

/** The groups of the person who is signed in, as the org orders them, page by page. */
export function useMyGroups(words = "") {
  return useGroupPages(MY_GROUPS, userGroupsPath("me", words));
}

/** All groups that may be found, page by page. */
export function useAllGroups(words: string, archiveStatus: "Archived" | "NotArchived") {
  return useGroupPages(["groups"], groupsPath(words, archiveStatus));
}

function useGroupPages(queryKey: readonly string[], path: string) {
  const client = useQueryClient();
  return usePages<ChatterGroupPage>(queryKey, path, (page, askedAt) => storeGroups(client, page, askedAt));
}
