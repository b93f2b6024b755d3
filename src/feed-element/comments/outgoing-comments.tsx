import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { useOutgoing } from "~/data/outbox/use-outbox.ts";
import { LatePart } from "../late-part.tsx";

/**
 * Comments on an element that the org has not confirmed, as items of the list of its comments.
 *
 * @param isElsewhere whether one stands in a thread
 */
export function OutgoingComments({ elementId, isElsewhere }: { elementId: string; isElsewhere?: (entry: OutboxEntry) => boolean }) {
  const entries = useOutgoing("comment", elementId).filter((entry) => !isElsewhere?.(entry));
  return entries.map((entry) => <LatePart key={entry.id} part="outgoing" entry={entry} />);
}

/** How many comments on an element are on their way, and how many of all stand below those that the org has. */
export function useOutgoingComments(elementId: string): { onTheirWay: number; all: number } {
  const entries = useOutgoing("comment", elementId);
  return { onTheirWay: entries.filter(isOnItsWay).length, all: entries.length };
}

function isOnItsWay({ state }: OutboxEntry): boolean {
  return state === "waiting" || state === "sending";
}
