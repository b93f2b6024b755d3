import { Flag, FlagOff, MessageSquareWarning } from "lucide-react";
import { useStore } from "~/data/use-store.tsx";
import { useIsMe } from "~/entities/own.ts";
import { useSite } from "~/entities/site/site.ts";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { asCount } from "~/lib/readers.ts";
import { MenuItem } from "../menu-item.tsx";
import { type FlaggedHere, unflag } from "./change-flags.ts";
import { flagsOf, isModerator } from "./flags.ts";

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
  flagged: FlaggedHere;
  authorId: string | null | undefined;
  onOpen: (name: FlagDialogName) => void;
}) {
  const store = useStore();
  const isMe = useIsMe();
  const flags = flagsOf(thing);
  const site = useSite({ isWanted: flags !== null });
  if (!flags) return null;
  const amModerator = isModerator(flags);
  const mayFlag = amModerator || site?.allowMembersToFlag !== false;
  return (
    <>
      {amModerator && asCount(flags.flagCount) > 0 && (
        <MenuItem icon={MessageSquareWarning} onClick={() => onOpen("flags")}>
          {texts.seeFlags(asCount(flags.flagCount))}
        </MenuItem>
      )}
      {mayFlag && !flags.flaggedByMe && !isMe(authorId) && (
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
