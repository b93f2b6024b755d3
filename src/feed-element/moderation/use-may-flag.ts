import { useIsMe } from "~/entities/own.ts";
import { useSite } from "~/entities/site/site.ts";
import { flagsOf, isModerator } from "./flags.ts";

/** Whether the signed-in person may flag something of somebody else's that they have not flagged yet. */
export function useMayFlag(thing: object, authorId: string | null | undefined): boolean {
  const isMe = useIsMe();
  const flags = flagsOf(thing);
  const site = useSite({ isWanted: flags !== null });
  if (!flags || flags.flaggedByMe || isMe(authorId)) return false;
  return isModerator(flags) || site?.allowMembersToFlag !== false;
}
