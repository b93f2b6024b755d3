import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import type { MentionCompletion } from "~/connect/contract/mentions.ts";
import { getMentionCompletions } from "~/connect/mentions.ts";
import { findTopics } from "~/connect/topics.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { asCount, objectsOf } from "~/lib/readers.ts";
import { useRested } from "~/lib/use-rested.ts";
import { useConnection } from "~/session/session-context.tsx";

/** Milliseconds without a letter before the org is asked. */
const TYPING_PAUSE = 300;

/** Names change seldom: what was found is good for this long, in milliseconds. */
const FRESH_FOR = 5 * 60_000;

const NOBODY: readonly MentionCompletion[] = [];

/**
 * People and groups, or topics, that the words may mean. Asks the org when typing rests, never twice for the same words, and not
 * for more of a name that nobody has.
 *
 * @param words null where nobody is being named
 * @returns `words` is what the completions belong to; it lags behind what is typed
 */
export function useMentionCompletions(sign: "@" | "#", words: string | null, contextId: string | null) {
  const client = useQueryClient();
  const connection = useConnection();
  const asked = useRested(words, TYPING_PAUSE);
  const keyOf = (query: string) => ["mention-completions", sign, contextId, query.toLocaleLowerCase()];
  const isKnownAsNobody = asked !== null && prefixesOf(asked).some((prefix) => client.getQueryData<unknown[]>(keyOf(prefix))?.length === 0);
  const isAsking = words !== null && asked !== null && !isKnownAsNobody;
  const { data, isError, isFetching, isPlaceholderData } = useQuery({
    queryKey: keyOf(asked ?? ""),
    queryFn: ({ signal }) =>
      sign === "#" ? getTopics(connection, asked ?? "", signal) : getMentionCompletions(connection, asked ?? "", contextId, signal),
    enabled: isAsking,
    staleTime: FRESH_FOR,
    gcTime: FRESH_FOR,
    retry: false,
    placeholderData: keepPreviousData,
  });
  const usable = isAsking ? (data ?? NOBODY).filter(({ recordId, name }) => recordId && name) : NOBODY;
  return { completions: usable, isSettled: words === asked && !isFetching && !isPlaceholderData, isError: isAsking && isError };
}

/** Topics, as completions. */
async function getTopics(connection: Connection, words: string, signal: AbortSignal): Promise<MentionCompletion[]> {
  const { topics } = await findTopics(connection, words, signal);
  return objectsOf(topics).map(({ id, name, talkingAbout }) => ({
    recordId: id,
    name,
    description: topicMessages.talkingAbout(asCount(talkingAbout)),
  }));
}

/** The shorter beginnings that the org looks for in people and groups alike. */
function prefixesOf(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - 2) }, (_, index) => words.slice(0, index + 2));
}
