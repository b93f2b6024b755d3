import { BadgeCheck, BellOff, CircleCheck, Clock, Globe, Lock, Megaphone, Pencil, Pin, type LucideIcon } from "lucide-react";
import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { useStore } from "~/data/use-store.tsx";
import { useSites } from "~/entities/sites.ts";
import { personName } from "~/entities/person/person-name.ts";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { FlagMark } from "../moderation/flag-mark.tsx";
import { flagsOf } from "../moderation/flags.ts";
import { hasGuests, isForCustomers, markNames, type Marked, type MarkName, type Seen } from "./mark-names.ts";

const ICONS: Record<MarkName, LucideIcon> = {
  announcement: Megaphone,
  solved: CircleCheck,
  pinned: Pin,
  edited: Pencil,
  muted: BellOff,
  closed: Lock,
  verified: BadgeCheck,
  PendingReview: Clock,
  Draft: Clock,
  Isolated: Clock,
};

/** What is read of a post or comment: who wrote it, and its capabilities. */
interface MarkedThing extends Pick<FeedElement, "actor">, Pick<Comment, "user">, Partial<Seen> {
  capabilities?: Marked;
}

/** What is to be known about a post or comment beside its time: that customers see it, pinned, edited, muted, closed, verified, waiting for review. */
export function Marks({ element }: { element: MarkedThing }) {
  const names = markNames(element.capabilities);
  const isOpen = useIsForCustomers(element);
  if (names.length === 0 && !isOpen && !flagsOf(element)) return null;
  return (
    <span className="flex flex-wrap gap-x-2.5 text-sm empty:hidden font-normal text-muted">
      {isOpen && (
        <span className="inline-flex items-center gap-1">
          <Globe aria-hidden size={13} />
          {capabilityMessages.forCustomers}
        </span>
      )}
      <FlagMark thing={element} />
      {names.map((name) => {
        const Icon = ICONS[name];
        return (
          <span key={name} className="inline-flex items-center gap-1">
            <Icon aria-hidden size={13} />
            {name === "edited" ? <Edited element={element} /> : capabilityMessages.marks[name]}
          </span>
        );
      })}
    </span>
  );
}

/** Whether customers can see a post; where it stands on a record, that depends on whether the org has any. */
function useIsForCustomers(element: Partial<Seen>): boolean {
  const isOnSite = useStore().owner.siteId !== "";
  const isPossible = isForCustomers(element, isOnSite);
  const isSure = isOnSite || hasGuests(element.parent);
  const sites = useSites(isPossible && !isSure);
  return isPossible && (isSure || sites?.hasSites === true);
}

/** When it was edited, and by whom where that is not who wrote it. */
function Edited({ element: { actor, user, capabilities } }: { element: MarkedThing }) {
  const edit = asObject(capabilities?.edit);
  const editor = asObject(edit?.lastEditedBy);
  if (!editor) return capabilityMessages.marks.edited;
  const isOther = editor.id !== (actor ?? user)?.id;
  return (
    <>
      <bdi>{isOther ? capabilityMessages.editedBy(personName(editor)) : capabilityMessages.marks.edited}</bdi>
      <Timestamp date={edit?.lastEditedDate} />
    </>
  );
}
