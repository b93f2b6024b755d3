import { Dialog } from "@base-ui/react/dialog";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { DirectMessageCapability } from "~/connect/contract/capabilities.ts";
import { changeDirectMessage, type DirectMessageChange } from "~/connect/direct-messages.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { type ChosenPerson, PeopleChooser } from "~/entities/person/people-chooser.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { isMyself } from "~/entities/person/person.ts";
import { privateMessages } from "~/lib/messages/messages-private.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { FIELD } from "~/ui/field-class.ts";
import { Reason } from "~/ui/reason.tsx";
import { showToast } from "~/ui/toast.ts";

/** The org says how many it takes; this only keeps the field from growing without end. */
const MOST_MEMBERS = 100;

/** Changes who is in a direct message and its subject, or leaves it. */
export function DirectMessageDialog({ id, message, onClose }: { id: string; message: DirectMessageCapability; onClose: () => void }) {
  const texts = privateMessages.direct;
  const store = useStore();
  const formId = useId();
  const [before] = useState(() => othersIn(store, message));
  const [people, setPeople] = useState<readonly ChosenPerson[]>(before);
  const [subject, setSubject] = useState(asPlainLine(message.subject));
  const [isLeaving, setIsLeaving] = useState(false);
  const save = useChange(id, onClose);
  const leave = useLeave(id, onClose);

  function submit(event: FormEvent): void {
    event.preventDefault();
    save.mutate({ membersToAdd: idsWithout(people, before), membersToRemove: idsWithout(before, people), subject: subject.trim() });
  }

  const error = isLeaving ? leave.error : save.error;
  return (
    <Dialog.Root defaultOpen disablePointerDismissal onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP}>
          <Dialog.Title className="text-lg font-semibold">{isLeaving ? texts.leaveTitle : texts.change}</Dialog.Title>
          {isLeaving ? (
            <p className="mt-2 text-muted">{texts.leaveText}</p>
          ) : (
            <form id={formId} className="mt-3 space-y-3" onSubmit={submit}>
              <label className="block space-y-1">
                <span className="text-sm font-medium">{privateMessages.subject}</span>
                <input value={subject} dir="auto" maxLength={255} className={FIELD} onChange={({ target }) => setSubject(target.value)} />
              </label>
              <div className="space-y-1">
                <span className="text-sm font-medium">{privateMessages.members}</span>
                <PeopleChooser value={people} onChange={setPeople} label={privateMessages.addPeople} most={MOST_MEMBERS} />
              </div>
            </form>
          )}
          <div role="status" className="mt-3 text-start text-sm text-danger empty:hidden">
            {error && (
              <>
                {texts.failed} <Reason error={error} intent="do" />
              </>
            )}
          </div>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            {isLeaving ? (
              <>
                <Button onClick={() => setIsLeaving(false)}>{texts.stay}</Button>
                <Button look="primary" aria-busy={leave.isPending} onClick={() => leave.mutate()}>
                  {texts.leave}
                </Button>
              </>
            ) : (
              <>
                <Button look="quiet" className="me-auto" onClick={() => setIsLeaving(true)}>
                  {texts.leave}
                </Button>
                <Dialog.Close className={buttonClass()}>{texts.cancel}</Dialog.Close>
                <Button type="submit" form={formId} look="primary" aria-busy={save.isPending}>
                  {texts.save}
                </Button>
              </>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function useChange(id: string, onDone: () => void) {
  const store = useStore();
  return useMutation({
    mutationFn: (change: DirectMessageChange) => changeDirectMessage(store.connection, id, change),
    onSuccess(directMessage) {
      const part = { capabilities: { directMessage } };
      store.records.confirm(FEED_ELEMENTS, id, (element) => ({
        ...element,
        capabilities: { ...element.capabilities, ...part.capabilities },
      }));
      store.tell({ type: "part", kind: FEED_ELEMENTS.name, id, part });
      showToast(privateMessages.direct.saved);
      onDone();
    },
  });
}

/** Whoever has left does not see it any more, whatever the org answers. */
function useLeave(id: string, onDone: () => void) {
  const store = useStore();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return useMutation({
    mutationFn: () => changeDirectMessage(store.connection, id, { membersToRemove: [store.owner.userId] }),
    onSuccess() {
      onDone();
      if (pathname.startsWith("/posts/")) void navigate("/feeds/direct-messages", { replace: true });
      store.records.put(FEED_ELEMENTS, id, null, store.records.tick());
      store.tell({ type: "gone", kind: FEED_ELEMENTS.name, id });
      showToast(privateMessages.direct.left);
    },
  });
}

function othersIn({ owner }: Store, { members }: DirectMessageCapability): ChosenPerson[] {
  return objectsOf(members?.users).flatMap((member) =>
    member.id && !isMyself(member.id, owner.userId) ? [{ id: member.id, name: personName(member) }] : [],
  );
}

function idsWithout(people: readonly ChosenPerson[], others: readonly ChosenPerson[]): string[] {
  const out = new Set(others.map(({ id }) => id));
  return people.flatMap(({ id }) => (out.has(id) ? [] : [id]));
}
