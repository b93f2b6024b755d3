import { BellOff, Clock, Lock, Pencil, Pin, type LucideIcon } from "lucide-react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { messages } from "~/lib/messages/messages.ts";
import { asNumber, asObject, asText } from "~/lib/readers.ts";

/** What is to be known about a feed element beside its time: pinned, edited, muted, closed, waiting for review. */
export function Marks({ element }: { element: Pick<FeedElement, "capabilities"> }) {
  const marks = marksOf(element);
  if (marks.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-x-2.5 text-sm font-normal text-muted">
      {marks.map(({ icon: Icon, label }) => (
        <span key={label} className="inline-flex items-center gap-1">
          <Icon aria-hidden size={13} />
          {label}
        </span>
      ))}
    </span>
  );
}

function marksOf({ capabilities }: Pick<FeedElement, "capabilities">): { icon: LucideIcon; label: string }[] {
  const { pin, edit, mute, close, status } = asObject(capabilities) ?? {};
  const { pinned, edited, muted, closed, status: statuses } = messages.element;
  const entityStatus = asText(status?.feedEntityStatus);
  // The first revision is the post as it was written.
  const isEdited = asText(edit?.lastEditedDate) !== "" || (asNumber(edit?.latestRevision) ?? 1) > 1;
  return [
    pin?.isPinned === true && { icon: Pin, label: pinned },
    isEdited && { icon: Pencil, label: edited },
    mute?.isMutedByMe === true && { icon: BellOff, label: muted },
    close?.isClosed === true && { icon: Lock, label: closed },
    Object.hasOwn(statuses, entityStatus) && { icon: Clock, label: statuses[entityStatus] ?? "" },
  ].filter((mark) => mark !== false);
}
