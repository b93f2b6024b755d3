import { isActive, isHeld, type OutboxEntry } from "~/data/outbox/entry.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import { undoCommand } from "~/data/undo-command.ts";
import { useCommand } from "~/data/use-command.ts";
import { useStore } from "~/data/use-store.tsx";
import { outboxMessages as texts } from "~/lib/messages/outbox.ts";
import { Button } from "~/ui/button.tsx";
import { isLeaving } from "./state-words.ts";
import { useCircumstances } from "./use-circumstances.ts";

/**
 * What can be done with something that the org has not confirmed. While it is on its way there is nothing to do.
 *
 * @param words the beginning of it, so that screen readers tell the buttons of several apart
 * @param onEdit puts it back where it is written
 * @param onGone called when it was discarded by hand, before it goes
 */
export function OutgoingActions({
  entry,
  words,
  onEdit,
  onGone,
}: {
  entry: OutboxEntry;
  words: string;
  onEdit: () => void;
  onGone?: () => void;
}) {
  const engine = openOutbox(useStore());
  const circumstances = useCircumstances(entry);
  const { id, state, reason } = entry;
  const held = isHeld(entry);
  useCommand(undoCommand, onEdit, held);
  if (isLeaving(entry, circumstances)) return null;

  function discard(): void {
    onGone?.();
    void engine.withdraw(id);
  }

  return (
    <div role="group" aria-label={texts.actionsOf(words)} className="-ms-3.5 mt-1 flex flex-wrap">
      {state === "unclear" && (
        <>
          <Action onPress={() => void engine.lookAgain(id)}>{texts.lookAgain}</Action>
          <Action onPress={() => void engine.sendNow(id)}>{texts.postAgain}</Action>
          <Action onPress={discard}>{texts.isThere}</Action>
        </>
      )}
      {state === "refused" && (
        <Action onPress={() => void engine.sendNow(id)}>{reason?.kind === "aside" ? texts.sendNow : texts.tryAgain}</Action>
      )}
      {held && (
        <>
          <Action onPress={onEdit}>{texts.undo}</Action>
          <Action onPress={() => void engine.sendNow(id)}>{texts.sendNow}</Action>
        </>
      )}
      {state === "waiting" && reason !== null && <Action onPress={() => void engine.sendNow(id)}>{texts.tryAgain}</Action>}
      {(state === "refused" || isActive(entry)) && !held && (
        <>
          <Action onPress={onEdit}>{texts.edit}</Action>
          <Action onPress={discard}>{texts.discard}</Action>
        </>
      )}
    </div>
  );
}

function Action({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <Button look="quiet" className="text-sm" onClick={onPress}>
      {children}
    </Button>
  );
}
