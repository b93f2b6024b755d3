import { useId, useRef, useState } from "react";
import { MessageInput, type MessageInputHandle } from "~/editor/message-input.tsx";
import { limitProblem } from "~/editor/limits.ts";
import { isBlank, segmentsOf, trimmed } from "~/editor/message-draft.ts";
import { MessageLimits } from "~/editor/message-limits.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { MESSAGE_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { groupMessages } from "~/lib/messages/groups.ts";
import { Button } from "~/ui/button.tsx";
import { Reason } from "~/ui/reason.tsx";
import { useAnnounce } from "./announcing.ts";
import { dayAfter, endOf } from "./last-moment.ts";

/** An announcement stays for a week unless somebody says otherwise. */
const USUAL_DAYS = 7;

/** Where an announcement of a group is written, with its last day. The words are kept as a draft. */
export function AnnounceForm({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const id = useId();
  const { draft, isKept, slot } = useDraft(`announcement-${groupId}`, MESSAGE_DRAFT);
  const [day, setDay] = useState(() => dayAfter(USUAL_DAYS));
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<MessageInputHandle>(null);
  const announce = useAnnounce(groupId);
  const texts = groupMessages.announce;

  function submit(): void {
    const found = isBlank(draft) ? texts.noWords : day < dayAfter(0) ? texts.isOver : limitProblem(draft);
    setProblem(found);
    if (found !== null || announce.isPending) return;
    const written = { body: { messageSegments: segmentsOf(trimmed(draft)) }, expirationDate: endOf(day) };
    announce.mutate(written, {
      onSuccess() {
        slot.clear();
        onClose();
      },
    });
  }

  return (
    <form
      aria-label={texts.label}
      noValidate
      className="border-b border-line px-4 py-3 sm:px-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <div className="rounded-xl border border-strong-line px-3.5 py-2 focus-within:border-accent">
        <MessageInput
          ref={input}
          draft={draft}
          onChange={(next) => {
            setProblem(null);
            slot.set(next);
          }}
          label={groupMessages.announcement}
          placeholder={texts.placeholder}
          takesFocus
          onSubmit={submit}
          contextId={groupId}
          describedBy={`${id}-limits`}
          isInvalid={limitProblem(draft) !== null}
          size="room"
        />
        <MessageLimits id={`${id}-limits`} draft={draft} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <label htmlFor={`${id}-day`} className="text-sm text-muted">
          {texts.until}
        </label>
        <input
          id={`${id}-day`}
          type="date"
          required
          min={dayAfter(0)}
          className="min-h-9 rounded-lg border border-strong-line bg-surface px-2 pointer-coarse:text-[1rem]"
          value={day}
          onChange={(event) => {
            setProblem(null);
            setDay(event.target.value);
          }}
        />
        <span className="ms-auto flex gap-2">
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button type="submit" look="primary" aria-busy={announce.isPending}>
            {texts.send}
          </Button>
        </span>
      </div>
      <NotKept isKept={isKept} />
      <div role="status" className="mt-1 text-sm text-danger empty:hidden">
        {problem}
        {problem === null && announce.error !== null && (
          <>
            {texts.failed} <Reason error={announce.error} intent="do" />
          </>
        )}
      </div>
    </form>
  );
}
