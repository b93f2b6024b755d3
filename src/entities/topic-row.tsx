import { Hash } from "lucide-react";
import type { Topic } from "~/connect/contract/topics.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { asCount, asPlainLine } from "~/lib/readers.ts";
import { Link } from "~/ui/link.tsx";
import { ListRow } from "~/ui/list-row.tsx";
import { entityPlace, hashtagPlace } from "./entity-place.ts";

/** A topic in a list. */
export function TopicRow({ topic }: { topic: Topic }) {
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
    />
  );
}
