import type { Connection } from "./connection.ts";
import type { ModerationFlagInput } from "./contract/inputs.ts";
import type { ModerationFlag, ModerationFlags } from "./contract/moderation.ts";
import { elementPath } from "./feed-elements.ts";
import { looseOf, objectsOf } from "~/lib/readers.ts";

/** What members of a site can flag. */
export interface Flagged {
  of: "element" | "comment" | "file";
  id: string;
}

/** The most characters of a flag's note. */
export const MOST_IN_NOTE = 4_000;

/** Flags per call: by default the org sends none at all. */
const PAGE_SIZE = 100;

function flagsPath({ of, id }: Flagged): string {
  if (of === "element") return `${elementPath(id)}/capabilities/moderation`;
  return `${of === "comment" ? "/chatter/comments" : "/connect/files"}/${encodeURIComponent(id)}/moderation-flags`;
}

/** Flags something for the moderators of the site. Source: `POST …/capabilities/moderation`, `POST …/moderation-flags`. */
export async function addFlag(connection: Connection, flagged: Flagged, input: ModerationFlagInput): Promise<ModerationFlags | null> {
  return flagsOf(await connection.send("POST", flagsPath(flagged), input));
}

/**
 * Removes flags. Source: `DELETE` of the same resources, which returns 204.
 *
 * @param userId the signed-in person, whose own flag goes; without it a moderator removes everybody's
 */
export async function removeFlags(connection: Connection, flagged: Flagged, userId?: string): Promise<void> {
  await connection.call("DELETE", flagsPath(flagged) + (userId ? `?userId=${encodeURIComponent(userId)}` : ""));
}

/** The flags that the signed-in person may see, oldest first, and whether there are more than one call brings. */
export async function getFlags(
  connection: Connection,
  flagged: Flagged,
  signal?: AbortSignal,
): Promise<{ flags: ModerationFlag[]; hasMore: boolean }> {
  const answer = flagsOf(await connection.get(`${flagsPath(flagged)}?pageSize=${PAGE_SIZE}`, signal));
  return { flags: objectsOf(answer?.flags?.flags), hasMore: Boolean(answer?.flags?.nextPageUrl) };
}

/** An element's flags stand within its capability. */
function flagsOf(answer: unknown): ModerationFlags | null {
  const whole = looseOf(answer);
  return looseOf(whole?.moderationFlags) ?? whole;
}
