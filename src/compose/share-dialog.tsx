import { Dialog } from "@base-ui/react/dialog";
import { EyeOff, Users } from "lucide-react";
import { useId, useState, type KeyboardEvent } from "react";
import { useMatch } from "react-router";
import { toId18 } from "~/connect/ids.ts";
import { ORG_RECORDS } from "~/data/kinds.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { limitProblem } from "~/editor/limits.ts";
import { MentionNotice } from "~/editor/mention-notice.tsx";
import { MessageInput } from "~/editor/message-input.tsx";
import { MessageLimits } from "~/editor/message-limits.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { useDraft } from "~/editor/use-draft.ts";
import { useMe } from "~/entities/person/person.ts";
import type { Shared } from "~/feed-element/share.ts";
import { isComposing } from "~/lib/composing.ts";
import { shareMessages as texts } from "~/lib/messages/shares.ts";
import { asObject, asPlainLine } from "~/lib/readers.ts";
import { Button } from "~/ui/button.tsx";
import { BACKDROP } from "~/ui/dialog-class.ts";
import { DialogHead } from "~/ui/dialog-head.tsx";
import { showToast } from "~/ui/toast.ts";
import { ShareOf } from "./outgoing-share.tsx";
import { writePost } from "./post-draft.ts";
import { audienceOf, followersTarget, type PostTarget, type TargetKind } from "./post-target.ts";
import { rememberTarget } from "./recent-targets.ts";
import { SHARE_DRAFT, shareAsPost } from "./share-draft.ts";
import { TargetChooser } from "./target-chooser.tsx";

const KINDS: readonly TargetKind[] = ["followers", "group", "record"];

/** Only what is shared scrolls: the list of names that opens in the text must not be cut off. */
const BOX =
  "fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-xl flex-col rounded-xl border border-line bg-raised shadow-xl outline-none sm:inset-x-4 sm:top-[8vh] sm:max-h-[84vh]";

/**
 * Asks to whom a post is shared and with which words, shows it, and hands the share to the outbox. The draft is kept for
 * each post.
 */
export function ShareDialog({ shared, onClose }: { shared: Shared; onClose: () => void }) {
  const id = useId();
  const store = useStore();
  // The share will stand there with one's name before the org has answered.
  useMe();
  const { draft, isKept, slot } = useDraft(`share ${shared.id}`, SHARE_DRAFT);
  const { message } = draft;
  const target = draft.target ?? followersTarget();
  const [refusal, setRefusal] = useState<string | null>(null);
  // The text takes focus before the dialog notes where it was.
  const [opener] = useState(() => document.activeElement);
  const here = useRecordHere();
  const hiddenIn = closedGroupOf(shared, target.id);

  function submit(): void {
    const problem = limitProblem(message);
    setRefusal(problem);
    if (problem !== null) return;
    openOutbox(store).add({ kind: "post", ...writePost(target, shareAsPost(shared, message)) });
    rememberTarget(store, target);
    slot.clear();
    showToast(target.kind === "followers" ? texts.onItsWayToFollowers : texts.onItsWay(target.name));
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || isComposing(event) || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={BOX} onKeyDown={onKeyDown} finalFocus={() => (opener instanceof HTMLElement ? opener : true)}>
          <DialogHead close={texts.close} className="ps-5 pe-2 pt-2">
            {texts.title}
          </DialogHead>
          <div className="px-5">
            <div className="flex items-center gap-1.5 text-muted">
              {texts.to}
              <TargetChooser value={target} kinds={KINDS} here={here} onChange={(next) => slot.set({ message, target: next })} />
            </div>
            <p className="mt-1 flex gap-2 text-sm text-muted" role="status">
              <Users aria-hidden size={14} className="mt-0.5 shrink-0" />
              {audienceOf(target, store.owner.siteId !== "")}
            </p>
            <div className="mt-3 rounded-xl border border-line bg-surface px-3.5 pt-2.5 focus-within:border-accent">
              <MessageInput
                draft={message}
                onChange={(next) => {
                  setRefusal(null);
                  slot.set({ message: next, target: draft.target });
                }}
                label={texts.label}
                placeholder={texts.placeholder}
                takesFocus
                onSubmit={submit}
                contextId={target.id === "me" ? null : target.id}
                describedBy={`${id}-limits`}
                isInvalid={limitProblem(message) !== null}
                size="room"
              />
            </div>
            <MentionNotice draft={message} subjectId={target.id} />
            <MessageLimits id={`${id}-limits`} draft={message} />
            <NotKept isKept={isKept} />
          </div>
          <section aria-label={texts.shared} tabIndex={0} className="mt-3 min-h-20 overflow-y-auto overscroll-contain px-5">
            <div className="-mt-2">
              <ShareOf shared={shared} />
            </div>
          </section>
          <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2 px-5 pt-3 pb-4">
            <div className="min-w-0 flex-1 basis-60 text-sm text-muted">
              {hiddenIn && (
                <p className="flex gap-2">
                  <EyeOff aria-hidden size={14} className="mt-0.5 shrink-0" />
                  {texts.hidden(hiddenIn)}
                </p>
              )}
              <p role="status">{refusal}</p>
            </div>
            <Button
              look="primary"
              aria-disabled={limitProblem(message) !== null}
              aria-keyshortcuts="Control+Enter"
              className="min-w-20 aria-disabled:opacity-50"
              onClick={submit}
            >
              {texts.share}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The record whose page is shown, as a target. */
function useRecordHere(): PostTarget | undefined {
  const id = toId18(useMatch("/records/:id")?.params.id ?? "");
  const name = useRecord(ORG_RECORDS, id)?.name;
  return name ? { id, name, kind: "record" } : undefined;
}

/** The name of the group whose members alone may see the post, where it is shared elsewhere. */
function closedGroupOf({ parent }: Shared, targetId: string): string | null {
  const group = asObject(parent);
  const isClosed = group?.visibility === "PrivateAccess" || group?.visibility === "Unlisted";
  return isClosed && group.id !== targetId ? asPlainLine(group.name) : null;
}
