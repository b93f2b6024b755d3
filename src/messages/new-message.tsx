import { ArrowLeft } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { MESSAGE_DRAFT, type MessageDraft, NEW_DRAFT, writeNew } from "~/compose/message/message-draft.ts";
import { OutgoingMessage } from "~/compose/message/outgoing-message.tsx";
import { isConversation, MOST_RECIPIENTS } from "~/connect/conversations.ts";
import { toId18 } from "~/connect/ids.ts";
import { SENT_MESSAGES } from "~/data/conversations.ts";
import { PEOPLE } from "~/data/kinds.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { useOutboxEntries } from "~/data/outbox/use-outbox.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { useDraft } from "~/editor/use-draft.ts";
import { PeopleChooser } from "~/entities/person/people-chooser.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { usePerson } from "~/entities/person/person.ts";
import { formatList } from "~/lib/list-format.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { FIELD } from "~/ui/field-class.ts";
import { iconLook } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { MessageField } from "./message-field.tsx";

/**
 * Where a message that begins a conversation is written. `?to=005…` chooses its first person.
 *
 * @param isDirect whether it is a direct message, because the org has no private ones
 */
export function NewMessage({ isDirect = false }: { isDirect?: boolean }) {
  const store = useStore();
  const [search] = useSearchParams();
  const asked = search.get("to") ?? "";
  const { draft, isKept, slot } = useDraft(NEW_DRAFT, MESSAGE_DRAFT);
  const field = useRef<{ focus: () => void }>(null);
  const waiting = useOutboxEntries().filter((entry) => entry.kind === "message" && !("inReplyTo" in entry.input));
  const set = (part: Partial<MessageDraft>) => slot.set({ ...draft, ...part });
  useAskedPerson(asked, (person) => set({ to: [...draft.to.filter(({ id }) => id !== person.id), person] }));

  function send(): void {
    const written = { ...draft, text: draft.text.trim() };
    const name = formatList(draft.to.map((person) => person.name));
    openOutbox(store).add({ kind: "message", name, ...writeNew(written, isDirect) });
    slot.clear();
  }

  return (
    <>
      <PageHeading
        before={
          <Link to="/messages" aria-label={texts.back} data-tip={texts.back} className={iconLook(false, "-ms-2 md:hidden")}>
            <ArrowLeft aria-hidden size={18} className="rtl:rotate-180" />
          </Link>
        }
      >
        {isDirect ? texts.direct.title : texts.write}
      </PageHeading>
      <div className="min-h-0 flex-1 space-y-3 overflow-y-auto px-4 py-4 sm:px-5">
        <div className="space-y-1">
          <span className="text-sm font-medium">{texts.people}</span>
          <PeopleChooser
            value={draft.to}
            onChange={(to) => set({ to })}
            label={texts.addPeople}
            most={MOST_RECIPIENTS}
            takesFocus={asked === "" && draft.to.length === 0}
          />
        </div>
        {isDirect && (
          <label className="block space-y-1">
            <span className="text-sm font-medium">{texts.subject}</span>
            <input
              value={draft.subject}
              dir="auto"
              maxLength={255}
              className={FIELD}
              onChange={(event) => set({ subject: event.target.value })}
            />
          </label>
        )}
        <MessageField
          ref={field}
          text={draft.text}
          label={texts.reply}
          canSend={draft.to.length > 0}
          isHigh
          onChange={(text) => set({ text })}
          onSend={send}
        />
        <NotKept isKept={isKept} />
        {waiting.length > 0 && (
          <ol>
            {waiting.map((entry) => (
              <OutgoingMessage key={entry.id} entry={entry} onEdit={() => field.current?.focus()} onGone={() => field.current?.focus()} />
            ))}
          </ol>
        )}
        <OpenWhenSent waiting={waiting} />
      </div>
    </>
  );
}

/** Chooses the person whom the address names, once they are known. */
function useAskedPerson(asked: string, choose: (person: { id: string; name: string }) => void): void {
  const store = useStore();
  const { data: person } = usePerson(asked, { isWanted: asked !== "" && !store.records.get(PEOPLE, toId18(asked)) });
  const name = person ? personName(person) : null;
  const chosen = useRef("");
  const take = useEffectEvent(choose);
  useEffect(() => {
    if (asked === "" || name === null || chosen.current === asked) return;
    chosen.current = asked;
    take({ id: toId18(asked), name });
  }, [asked, name]);
}

/** Opens what was sent last from this page. */
function OpenWhenSent({ waiting }: { waiting: readonly OutboxEntry[] }) {
  const navigate = useNavigate();
  const last = waiting.at(-1)?.id;
  const [seen, setSeen] = useState(last);
  if (last !== undefined && last !== seen) setSeen(last);
  const sent = useRecord(SENT_MESSAGES, seen ?? "");
  const createdId = last === undefined ? sent?.createdId : undefined;
  useEffect(() => {
    if (createdId) void navigate(`${isConversation(createdId) ? "/messages/" : "/posts/"}${createdId}`, { replace: true });
  }, [createdId, navigate]);
  return null;
}
