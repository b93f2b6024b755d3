import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { PendingDeletion } from "~/data/deletions.ts";
import { messages } from "~/lib/messages/messages.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { Button } from "~/ui/button.tsx";
import { IconButton } from "~/ui/icon-button.tsx";

/**
 * Stands where something was deleted, as long as that can be taken back. It has the focus that the deleted thing had.
 *
 * @param text what was deleted
 * @param onEnd after it was taken back or carried out by hand, with the line still in the document
 */
export function UndoLine({ deletion, text, onEnd }: { deletion: PendingDeletion; text: string; onEnd: (isUndone: boolean) => void }) {
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
        {text}
      </p>
      <Button
        ref={undo}
        onClick={() => {
          onEnd(true);
          deletion.undo();
        }}
      >
        {moreMessages.undo}
      </Button>
      <IconButton
        icon={X}
        label={messages.app.close}
        onClick={() => {
          onEnd(false);
          deletion.carryOut();
        }}
      />
    </div>
  );
}
