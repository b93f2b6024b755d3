import { Archive, EyeOff, Globe, Lock, Megaphone, Users, type LucideIcon } from "lucide-react";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { lookup } from "~/lib/lookup.ts";
import { groupMessages } from "~/lib/messages/groups.ts";

const VISIBILITY = lookup<LucideIcon>({ PublicAccess: Globe, PrivateAccess: Lock, Unlisted: EyeOff });

/** One property of a group, with its icon. */
export interface Mark {
  icon: LucideIcon;
  text: string;
}

/** A group's kind: visibility, archived, who may post, who may be invited. */
export function marksOf(group: ChatterGroup): Mark[] {
  const { visibility, archived, broadcast, guests } = groupMessages;
  const access = visibility[group.visibility ?? ""];
  const marks: (Mark | false | undefined | null | "")[] = [
    access && { icon: VISIBILITY[group.visibility ?? ""] ?? Globe, text: access },
    group.isArchived && { icon: Archive, text: archived },
    group.isBroadcast && { icon: Megaphone, text: broadcast },
    group.canHaveChatterGuests && { icon: Users, text: guests },
  ];
  return marks.filter((mark) => !!mark);
}

/** The properties of a group, each an icon with a label. */
export function GroupMarks({ group }: { group: ChatterGroup }) {
  return marksOf(group).map(({ icon: Icon, text }) => (
    <span key={text} className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
      {text}
    </span>
  ));
}
