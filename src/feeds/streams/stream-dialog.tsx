import { Dialog } from "@base-ui/react/dialog";
import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import type { PostTarget, TargetKind } from "~/compose/post-target.ts";
import { TargetMenu } from "~/compose/target-menu.tsx";
import { TargetRow } from "~/compose/target-row.tsx";
import type { ChatterStream } from "~/connect/contract/feeds.ts";
import { MOST_IN_STREAM } from "~/connect/streams.ts";
import { streamMessages as texts } from "~/lib/messages/streams.ts";
import { asPlainLine, asText, objectsOf } from "~/lib/readers.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP } from "~/ui/dialog-class.ts";
import { FIELD } from "~/ui/field-class.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { Reason } from "~/ui/reason.tsx";
import { useSaveStream } from "./change-streams.ts";

/** The API's limits, in characters. */
const MOST_LETTERS = { name: 120, description: 1_000 };

const KINDS: readonly TargetKind[] = ["group", "person", "record"];

/** Nothing is marked in the list to choose from: it adds. */
const NONE: PostTarget = { id: "", name: "", kind: "group" };

const BOX =
  "fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-lg flex-col rounded-xl border border-line bg-raised shadow-xl outline-none sm:inset-x-4 sm:top-[8vh] sm:max-h-[84vh]";

interface Props {
  /** The stream to change; without it, a new one. */
  stream?: ChatterStream & { id: string };
  onSaved?: (id: string) => void;
  onClose: () => void;
}

/** Asks for a stream's name, what it is for, and whose posts it brings together. */
export function StreamDialog({ stream, onSaved, onClose }: Props) {
  const id = useId();
  const [name, setName] = useState(asText(stream?.name));
  const [description, setDescription] = useState(asText(stream?.description));
  const [before] = useState(() => membersOf(stream));
  const [members, setMembers] = useState(before);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const save = useSaveStream(stream?.id);
  const isFull = members.length >= MOST_IN_STREAM;

  function submit(): void {
    setIsNameMissing(name.trim() === "");
    if (name.trim() === "" || save.isPending) return;
    const change = {
      name: name.trim(),
      description: description.trim(),
      added: idsWithout(members, before),
      removed: idsWithout(before, members),
    };
    save.mutate(change, {
      onSuccess(savedId) {
        onClose();
        if (savedId) onSaved?.(savedId);
      },
    });
  }

  return (
    // What was typed is not lost to a press beside it.
    <Dialog.Root defaultOpen disablePointerDismissal onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={BOX}>
          <Dialog.Title className="px-5 pt-4 text-lg font-semibold">{stream ? texts.changeTitle : texts.newTitle}</Dialog.Title>
          <form
            noValidate
            className="flex min-h-0 flex-1 flex-col"
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <div className="min-h-0 flex-1 overflow-y-auto px-5 py-3">
              <label htmlFor={`${id}-name`} className="mb-1 block text-sm font-medium">
                {texts.name}
              </label>
              <input
                id={`${id}-name`}
                className={FIELD}
                dir="auto"
                required
                maxLength={MOST_LETTERS.name}
                aria-invalid={isNameMissing}
                aria-describedby={`${id}-problem`}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
              <label htmlFor={`${id}-description`} className="mt-3 mb-1 block text-sm font-medium">
                {texts.description}
              </label>
              <textarea
                id={`${id}-description`}
                className={`${FIELD} block resize-y`}
                dir="auto"
                rows={2}
                maxLength={MOST_LETTERS.description}
                value={description}
                onChange={({ target }) => setDescription(target.value)}
              />
              <div className="mt-4 flex items-center gap-2">
                <h3 id={`${id}-members`} className="text-sm font-medium">
                  {texts.members}
                </h3>
                <span className="flex-1 text-sm whitespace-nowrap text-muted tabular-nums">
                  {texts.count(members.length, MOST_IN_STREAM)}
                </span>
                <AddButton
                  isDisabled={isFull}
                  onAdd={(target) => setMembers((all) => (all.some((each) => each.id === target.id) ? all : [...all, target]))}
                />
              </div>
              <Members
                labelledBy={`${id}-members`}
                members={members}
                onDrop={(dropped) => setMembers((all) => all.filter((each) => each.id !== dropped))}
              />
            </div>
            <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
              <div id={`${id}-problem`} role="status" className="min-w-0 flex-1 basis-full text-sm text-danger sm:basis-48">
                {isNameMissing && name.trim() === "" && texts.noName}
                {save.error && (
                  <>
                    {texts.couldNotSave} <Reason error={save.error} intent="do" />
                  </>
                )}
              </div>
              <Dialog.Close className={buttonClass()}>{texts.cancel}</Dialog.Close>
              <Button type="submit" look="primary" aria-busy={save.isPending}>
                {texts.save}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A button that opens the list to choose from, which is there from the first press on. */
function AddButton({ isDisabled, onAdd }: { isDisabled: boolean; onAdd: (target: PostTarget) => void }) {
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <button type="button" aria-label={texts.addLabel} disabled={isDisabled} className={buttonClass()} onClick={() => setIsWanted(true)}>
      <Plus aria-hidden size={16} />
      {texts.add}
    </button>
  );
  return isWanted && !isDisabled ? <TargetMenu value={NONE} onChange={onAdd} kinds={KINDS} isForReading trigger={button} /> : button;
}

function Members({ labelledBy, members, onDrop }: { labelledBy: string; members: readonly PostTarget[]; onDrop: (id: string) => void }) {
  if (members.length === 0) return <p className="py-3 text-sm text-muted">{texts.nobody}</p>;
  return (
    <ul aria-labelledby={labelledBy} className="mt-1">
      {members.map((member) => (
        <li key={member.id} className="flex min-h-12 items-center gap-3 border-b border-line py-1.5 last:border-0">
          <TargetRow target={member} />
          <IconButton icon={X} label={texts.drop(member.name)} onClick={() => onDrop(member.id)} />
        </li>
      ))}
    </ul>
  );
}

/** What a stream brings together. Anything but people and groups is drawn as a record. */
function membersOf(stream: ChatterStream | undefined): readonly PostTarget[] {
  return objectsOf(stream?.subscriptions).flatMap(({ id, name, type }) => {
    const kind = type === "User" ? "person" : type === "CollaborationGroup" ? "group" : "record";
    return id ? [{ id, name: asPlainLine(name) || texts.unnamed, kind }] : [];
  });
}

function idsWithout(targets: readonly PostTarget[], others: readonly PostTarget[]): string[] {
  const out = new Set(others.map(({ id }) => id));
  return targets.flatMap(({ id }) => (out.has(id) ? [] : [id]));
}
