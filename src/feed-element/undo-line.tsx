import { X } from "lucide-react";
import { useEffect, useRef, type RefObject } from "react";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { PendingDeletion } from "~/data/pending-deletions.ts";
import { messages } from "~/lib/messages/messages.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { Button } from "~/ui/button.tsx";
import { IconButton } from "~/ui/icon-button.tsx";
import { focusBeside } from "./focus-beside.ts";

/**
 * Stands where something was deleted, as long as that can be taken back. It has the focus that the deleted thing had.
 *
 * @param place the article or item of a list where the thing stood
 */
export function UndoLine({ deletion, place }: { deletion: PendingDeletion; place: RefObject<HTMLElement | null> }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div
      className="flex min-h-10 items-center gap-2 text-muted"
      onFocus={() => deletion.setLookedAt(true)}
      onBlur={() => deletion.setLookedAt(false)}
      onPointerEnter={() => deletion.setLookedAt(true)}
      onPointerLeave={({ currentTarget }) => deletion.setLookedAt(currentTarget.contains(document.activeElement))}
    >
      <p role="status" className="min-w-0 flex-1">
        {deletion.kind.name === FEED_ELEMENTS.name ? moreMessages.postDeleted : moreMessages.commentDeleted}
      </p>
      <Button
        ref={undo}
        onClick={() => {
          focusBeside(place.current, true);
          deletion.undo();
        }}
      >
        {moreMessages.undo}
      </Button>
      <IconButton
        icon={X}
        label={messages.app.close}
        onClick={() => {
          focusBeside(place.current, false);
          deletion.carryOut();
        }}
      />
    </div>
  );
}
