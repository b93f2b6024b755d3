import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { getMentionValidations } from "~/connect/mentions.ts";
import { formatList } from "~/lib/list-format.ts";
import { editorMessages } from "~/lib/messages/editor.ts";
import { useConnection } from "~/session/session-context.tsx";
import { MOST_MENTIONS } from "./limits.ts";
import type { MessageDraft } from "./message-draft.ts";

/**
 * Says who of the mentioned could not see the post. Only a group keeps people out, so nothing else costs a call; a
 * group costs one for each set of people.
 *
 * @param subjectId what is posted to
 */
export function MentionNotice({ draft: { mentions }, subjectId }: { draft: MessageDraft; subjectId: string }) {
  const connection = useConnection();
  const ids = [...new Set(mentions.map(({ id }) => id))].toSorted().slice(0, MOST_MENTIONS);
  const { data: validations = [] } = useQuery({
    queryKey: ["mention-validations", subjectId, ids.join(",")],
    queryFn: ({ signal }) => getMentionValidations(connection, subjectId, ids, signal),
    enabled: ids.length > 0 && keyPrefix(subjectId) === KEY_PREFIX.group,
    retry: false,
    placeholderData: keepPreviousData,
  });
  const shut = new Set(validations.flatMap(({ recordId, validationStatus }) => (validationStatus === "Ok" ? [] : [recordId])));
  const names = new Set(mentions.flatMap(({ id, name }) => (shut.has(id) ? [name] : [])));
  return (
    <p role="status" className="text-sm text-warning empty:hidden">
      {names.size > 0 && editorMessages.cannotSee(formatList(names))}
    </p>
  );
}
