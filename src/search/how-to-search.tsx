import { useSearchParams } from "react-router";
import { ARCHIVE_STATUSES } from "~/connect/groups.ts";
import { TOPIC_SORTS } from "~/connect/topics.ts";
import { FILE_LISTS } from "~/entities/file/my-files.ts";
import { feedToolMessages } from "~/lib/messages/feed-tools.ts";
import { fileMessages } from "~/lib/messages/files.ts";
import { searchMessages as texts } from "~/lib/messages/search.ts";
import { topicPageMessages } from "~/lib/messages/topic-pages.ts";
import { Choice } from "~/ui/choice.tsx";

/** The name in the URL of the order, or of the part of a kind that is searched. */
export const CHOSEN = "sort";

/** The orders of found posts; the first is the usual one. */
export const POST_SORTS = ["CreatedDateDesc", "LastModifiedDateDesc"] as const;

/** The value that was chosen, if there is such a one, otherwise the first. */
export function chosenOf<Value extends string>(values: readonly [Value, ...Value[]], chosen: string | null): Value {
  return values.find((value) => value === chosen) ?? values[0];
}

/** Chooses in which order, or in which part of a kind, it is searched. The org has neither for people. */
export function HowToSearch({ part }: { part: "posts" | "people" | "groups" | "files" | "topics" }) {
  switch (part) {
    case "posts":
      return <Chosen label={feedToolMessages.order} values={POST_SORTS} names={feedToolMessages.sorts} />;
    case "groups":
      return <Chosen label={texts.groupStatus} values={ARCHIVE_STATUSES} names={texts.groupStatuses} />;
    case "files":
      return <Chosen label={fileMessages.lists} values={FILE_LISTS} names={fileMessages.list} />;
    case "topics":
      return <Chosen label={topicPageMessages.sort} values={TOPIC_SORTS} names={topicPageMessages.sorts} />;
    default:
      return null;
  }
}

function Chosen<Value extends string>({
  label,
  values,
  names,
}: {
  label: string;
  values: readonly [Value, ...Value[]];
  names: Readonly<Record<Value, string>>;
}) {
  const [search, setSearch] = useSearchParams();
  return (
    <div className="flex justify-end border-b border-line px-4 py-2 sm:px-5">
      <Choice
        label={label}
        value={chosenOf(values, search.get(CHOSEN))}
        options={values.map((value) => ({ value, label: names[value] }))}
        onChoose={(value) => setSearch((before) => (before.set(CHOSEN, value), before), { replace: true })}
      />
    </div>
  );
}
