import { Flag, FlagOff, MessageSquareWarning } from "lucide-react";
import type { Flagged } from "~/connect/moderation.ts";
import { useStore } from "~/data/use-store.tsx";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { asCount } from "~/lib/readers.ts";
import { MenuItem } from "../menu-item.tsx";
import { unflag } from "./change-flags.ts";
import { flagsOf, isModerator } from "./flags.ts";
import { useMayFlag } from "./use-may-flag.ts";

/** What opens from these items. */
export type FlagDialogName = "flag" | "flags";

/** What a member of a site, or its moderator, can do about a post or comment. Nothing where there are no flags. */
export function FlagItems({
  thing,
  flagged,
  authorId,
  onOpen,
}: {
  thing: object;
  flagged: Flagged;
  authorId: string | null | undefined;
  onOpen: (name: FlagDialogName) => void;
}) {
  const store = useStore();
  const flags = flagsOf(thing);
  const mayFlag = useMayFlag(thing, authorId);
  if (!flags) return null;
  const amModerator = isModerator(flags);
  return (
    <>
      {amModerator && asCount(flags.flagCount) > 0 && (
        <MenuItem icon={MessageSquareWarning} onClick={() => onOpen("flags")}>
          {texts.seeFlags(asCount(flags.flagCount))}
        </MenuItem>
      )}
      {mayFlag && (
        <MenuItem icon={Flag} onClick={() => onOpen("flag")}>
          {texts.flag}
        </MenuItem>
      )}
      {/* Without the person's id a moderator would remove everybody's flags. */}
      {flags.flaggedByMe && store.owner.userId !== "" && (
        <MenuItem icon={FlagOff} onClick={() => unflag(store, flagged)}>
          {texts.unflag}
        </MenuItem>
      )}
    </>
  );
}
