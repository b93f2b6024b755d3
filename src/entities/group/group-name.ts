import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { asPlainLine } from "~/lib/readers.ts";

/** The name of a group, or "Group". */
export function groupName(group: ChatterGroup | null | undefined): string {
  return asPlainLine(group?.name) || groupMessages.group;
}
