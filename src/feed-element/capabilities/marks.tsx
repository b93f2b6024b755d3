import { BadgeCheck, BellOff, Clock, Lock, Pencil, Pin, type LucideIcon } from "lucide-react";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { markNames, type Marked, type MarkName } from "./mark-names.ts";

const ICONS: Record<MarkName, LucideIcon> = {
  pinned: Pin,
  edited: Pencil,
  muted: BellOff,
  closed: Lock,
  verified: BadgeCheck,
  PendingReview: Clock,
  Draft: Clock,
  Isolated: Clock,
};

/** What is to be known about a post or comment beside its time: pinned, edited, muted, closed, verified, waiting for review. */
export function Marks({ element }: { element: { capabilities?: Marked } }) {
  const names = markNames(element.capabilities);
  if (names.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-x-2.5 text-sm font-normal text-muted">
      {names.map((name) => {
        const Icon = ICONS[name];
        return (
          <span key={name} className="inline-flex items-center gap-1">
            <Icon aria-hidden size={13} />
            {capabilityMessages.marks[name]}
          </span>
        );
      })}
    </span>
  );
}
