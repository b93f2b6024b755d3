import { Hash } from "lucide-react";
import type { ReactNode } from "react";
import type { Topic } from "~/connect/contract/topics.ts";
import { TOPICS } from "~/data/kinds.ts";
import { useRecord } from "~/data/use-store.tsx";
import { topicMessages } from "~/lib/messages/topics.ts";
import { asCount, asPlainLine } from "~/lib/readers.ts";
import { Link } from "~/ui/link.tsx";
import { ListRow } from "~/ui/list-row.tsx";
import { entityPlace, hashtagPlace } from "../entity-place.ts";

/** A topic in a list. @param action button at the end of the row */
export function TopicRow({ topic: listed, action }: { topic: Pick<Topic, "id" | "name" | "talkingAbout">; action?: ReactNode }) {
  const topic = useRecord(TOPICS, listed.id ?? "") ?? listed;
  const name = asPlainLine(topic.name);
  const people = asCount(topic.talkingAbout);
  return (
    <ListRow
      media={
        <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-hover text-muted">
          <Hash aria-hidden size={18} />
        </span>
      }
      name={
        <Link to={entityPlace(topic.id) ?? hashtagPlace(name)} className="min-w-0 font-semibold hover:underline">
          <bdi>{name}</bdi>
        </Link>
      }
      facts={[people > 0 ? topicMessages.talkingAbout(people) : ""]}
      action={action}
    />
  );
}
