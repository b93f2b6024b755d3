import type { ChatterGroupPage } from "~/connect/contract/groups.ts";
import { userGroupsPath } from "~/connect/user-lists.ts";
import { GROUPS } from "~/data/kinds.ts";
import { usePages } from "~/data/use-pages.ts";

/** A person's groups, as far as visible, paged. */
export function useGroupsOf(id: string) {
  return usePages<ChatterGroupPage>(["user-groups"], userGroupsPath(id), { kind: GROUPS });
}
