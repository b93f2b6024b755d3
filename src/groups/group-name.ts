import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { asPlainLine } from "~/feed-element/readers.ts";
import { groupMessages } from "~/lib/messages/groups.ts";

/** The name of a group, or "Group". */
export function groupName(group: ChatterGroup | null | undefined): string {
  return asPlainLine(group?.name) || groupMessages.group;
}
