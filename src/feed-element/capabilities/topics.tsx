import { messages } from "~/lib/messages/messages.ts";
import { Link } from "~/ui/link.tsx";
import { hashtagPlace } from "../entity-place.ts";
import { asPlainLine, objectsOf } from "../readers.ts";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

type Topic = { name?: string | null };

/** The topics that a post has been filed under. */
export const topicsView = capabilityView("topics", ({ items }) => namesOf(items).length > 0, Topics);

function Topics({ capability }: CapabilityProps<"topics">) {
  return (
    <ul aria-label={messages.capabilities.topics} className="flex flex-wrap gap-1.5">
      {namesOf(capability.items).map((name) => (
        <li key={name} className="min-w-0">
          <Link
            to={hashtagPlace(name)}
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

function namesOf(items: readonly (Topic | null)[] | null | undefined): string[] {
  const names = objectsOf(items).map(({ name }) => asPlainLine(name));
  return [...new Set(names)].filter((name) => name !== "");
}
