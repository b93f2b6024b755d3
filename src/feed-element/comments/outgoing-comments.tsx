import { type ComponentProps, Suspense } from "react";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { useOutgoing } from "~/data/outbox/use-outbox.ts";
import { withTexts } from "~/lib/messages/language.ts";
import { lazily } from "~/ui/lazily.ts";

/** Loads what writes comments. */
export const loadWriting = () => withTexts(() => import("./writing.ts"));

const OutgoingComment = lazily(async () => ({ default: (await loadWriting()).OutgoingComment }));
const CommentBox = lazily(async () => ({ default: (await loadWriting()).CommentBox }));

/** Where a comment on an element is written. @param isWhole on the element's own page: it is always there */
export function LateCommentBox(props: ComponentProps<typeof CommentBox>) {
  return (
    <Suspense fallback={<div className="mt-4 h-9" />}>
      <CommentBox {...props} />
    </Suspense>
  );
}

/** Comments on an element that the org has not confirmed, as items of the list of its comments. */
export function OutgoingComments({ elementId }: { elementId: string }) {
  const entries = useOutgoing("comment", elementId);
  if (entries.length === 0) return null;
  return (
    <Suspense fallback={null}>
      {entries.map((entry) => (
        <OutgoingComment key={entry.id} entry={entry} />
      ))}
    </Suspense>
  );
}

/** How many comments on an element are on their way, and how many of all stand below those that the org has. */
export function useOutgoingComments(elementId: string): { onTheirWay: number; all: number } {
  const entries = useOutgoing("comment", elementId);
  return { onTheirWay: entries.filter(isOnItsWay).length, all: entries.length };
}

function isOnItsWay({ state }: OutboxEntry): boolean {
  return state === "waiting" || state === "sending";
}
