import type { ModerationFlags } from "~/connect/contract/moderation.ts";
import { asNumber, looseOf } from "~/lib/readers.ts";

/** The flags on an element, which stand in its capability, or on a comment; null where it cannot be flagged. */
export function flagsOf(thing: object | null | undefined): ModerationFlags | null {
  const { capabilities, moderationFlags } = looseOf(thing) ?? {};
  return looseOf(looseOf(looseOf(capabilities)?.moderation)?.moderationFlags) ?? looseOf(moderationFlags);
}

/** Whether the signed-in person moderates the site: nobody else is told how many flags there are. */
export function isModerator(flags: ModerationFlags | null): boolean {
  return asNumber(flags?.flagCount) !== null;
}

/** Whether the signed-in person moderates what this stands in. */
export function moderates(thing: object | null | undefined): boolean {
  return isModerator(flagsOf(thing));
}
