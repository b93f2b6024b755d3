import type { EditCapability } from "~/connect/contract/capabilities.ts";
import { useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { editingMessages as texts } from "~/lib/messages/editing.ts";
import { messages } from "~/lib/messages/messages.ts";
import { looseOf } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { Reason } from "~/ui/reason.tsx";
import { QuestionTitle } from "../capabilities/question-title.tsx";
import { FoldedMessage } from "../message/folded-message.tsx";
import { draftOf } from "./edit-draft.ts";
import { ChangedMeanwhile, type EditedKind, receiveEdited } from "./save-edit.ts";

/**
 * Why what was edited was not saved. Where somebody else has changed it, what it says now, and the choice between the two.
 *
 * @param onSave saves what was written over what the org has, which is handed over as `EditDraft.opened`
 * @param onGone what was written gives way
 */
export function EditProblem({
  problem,
  kind,
  id,
  onSave,
  onGone,
}: {
  problem: unknown;
  kind: EditedKind;
  id: string;
  onSave: (opened: string) => void;
  onGone: () => void;
}) {
  const store = useStore();
  const look = "mb-2 rounded-lg border border-line px-3 py-2 text-start text-sm";
  if (!(problem instanceof ChangedMeanwhile)) {
    return (
      <div role="alert" className={`${look} text-danger`}>
        <p className="font-medium">{texts.notSaved}</p>
        <Reason error={problem} intent="do" />
      </div>
    );
  }
  const { now } = problem;
  const { lastEditedBy } = (looseOf(now.capabilities)?.edit ?? {}) as EditCapability;
  return (
    <div role="alert" className={look}>
      <p className="font-medium">{lastEditedBy ? texts.changedBy(personName(lastEditedBy)) : texts.changed}</p>
      <blockquote className="my-1.5 border-s-2 border-strong-line ps-3">
        <QuestionTitle element={{ capabilities: now.capabilities }} />
        <FoldedMessage id={null} body={now.body} named={(label) => messages.element.ofPost(label, personName(lastEditedBy))} />
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onSave(draftOf(now).opened)}>{texts.saveMine}</Button>
        <Button
          onClick={() => {
            receiveEdited(store, kind, id, now);
            onGone();
          }}
        >
          {texts.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
