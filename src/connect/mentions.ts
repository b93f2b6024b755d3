import type { Connection } from "./connection.ts";
import type { MentionCompletion, MentionCompletionPage, MentionValidation, MentionValidations } from "./contract/mentions.ts";
import { pageItems } from "./pages.ts";

/** How many people and groups are suggested. */
const PAGE_SIZE = 8;

/**
 * People and groups whose names start with the words, best match first. Groups need at least two letters. Source: `GET
 * /chatter/mentions/completions`.
 *
 * @param contextId id of what is posted to, or of the feed element that is commented on; null for one's own feed
 */
export async function getMentionCompletions(
  connection: Connection,
  query: string,
  contextId: string | null,
  signal?: AbortSignal,
): Promise<MentionCompletion[]> {
  const context = contextId === null ? "" : `&contextId=${encodeURIComponent(contextId)}`;
  const path = `/chatter/mentions/completions?q=${encodeURIComponent(query)}${context}&pageSize=${PAGE_SIZE}`;
  return pageItems(await connection.get<MentionCompletionPage>(path, signal));
}

/**
 * Whether mentioned people would be notified, and could see the post. Source: `GET /chatter/mentions/validations`.
 *
 * @param parentId id of what is posted to
 * @param recordIds up to 25 people and groups
 */
export async function getMentionValidations(
  connection: Connection,
  parentId: string,
  recordIds: readonly string[],
  signal?: AbortSignal,
): Promise<MentionValidation[]> {
  const path = `/chatter/mentions/validations?parentId=${encodeURIComponent(parentId)}&recordIds=${recordIds.join(",")}`;
  const { mentionValidations } = await connection.get<MentionValidations>(path, signal);
  return mentionValidations?.filter((validation) => validation !== null) ?? [];
}
