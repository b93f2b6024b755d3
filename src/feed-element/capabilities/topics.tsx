import { entityPlace, hashtagPlace } from "~/entities/entity-place.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { Link } from "~/ui/link.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

type Topic = { id?: string | null; name?: string | null };

/** The topics that a post has been filed under. */
export const topicsView = capabilityView("topics", ({ items }) => topicsOf(items).length > 0, Topics);

function Topics({ capability }: CapabilityProps<"topics">) {
  return <TopicLinks items={capability.items} />;
}

/** Topics as a row of links; nothing without any. */
export function TopicLinks({ items }: { items: readonly (Topic | null)[] | null | undefined }) {
  const topics = topicsOf(items);
  if (topics.length === 0) return null;
  return (
    <ul aria-label={messages.capabilities.topics} className="flex flex-wrap gap-1.5">
      {topics.map(([name, id]) => (
        <li key={name} className="min-w-0">
          <Link
            to={entityPlace(id) ?? hashtagPlace(name)}
            className="block max-w-full truncate rounded-full bg-hover px-2.5 py-1 text-sm text-muted transition-colors duration-150 hover:text-accent-text"
            dir="auto"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The name and id of each topic, each name once. */
function topicsOf(items: readonly (Topic | null)[] | null | undefined): [name: string, id: Topic["id"]][] {
  const ids = new Map(objectsOf(items).map(({ id, name }) => [asPlainLine(name), id]));
  return [...ids].filter(([name]) => name !== "");
}
