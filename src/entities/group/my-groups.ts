import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import { userGroupsPath } from "~/connect/user-lists.ts";
import { GROUPS } from "~/data/kinds.ts";
import { type PagesOptions, usePages } from "~/data/use-pages.ts";
import { MY_GROUPS } from "./group.ts";

/** The signed-in person's groups in the org's order, paged. */
export function useMyGroups(words = "", { isWanted, get }: Pick<PagesOptions, "isWanted" | "get"> = {}) {
  return usePages<ChatterGroupPage>(["my-groups"], userGroupsPath("me", words), {
    kind: GROUPS,
    edits: MY_GROUPS,
    isPart: words !== "",
    isWanted,
    get,
  });
}
