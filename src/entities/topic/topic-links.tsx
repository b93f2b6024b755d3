import { Hash } from "lucide-react";
import type { Topic } from "~/connect/contract/topics.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { asCount, asPlainLine } from "~/lib/readers.ts";
import { BESIDE_ROW } from "~/ui/beside.tsx";
import { Link } from "~/ui/link.tsx";
import { entityPlace, hashtagPlace } from "../entity-place.ts";

/** Topics in the column beside the page. */
export function TopicLinks({ topics }: { topics: readonly Topic[] }) {
  return (
    <ul>
      {topics.map((topic) => {
        const name = asPlainLine(topic.name);
        const people = asCount(topic.talkingAbout);
        return (
          <li key={topic.id}>
            <Link to={entityPlace(topic.id) ?? hashtagPlace(name)} className={BESIDE_ROW}>
              <Hash aria-hidden size={18} className="mx-[7px] shrink-0 text-muted" />
              <span className="min-w-0">
                <span className="block truncate rtl:text-right" dir="auto">
                  {name}
                </span>
                {people > 0 && <span className="block truncate text-sm text-muted">{topicMessages.talkingAbout(people)}</span>}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
