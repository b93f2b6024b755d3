import { useRef } from "react";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { useShownEntry } from "~/data/outbox/shown-entries.ts";
import { useStore } from "~/data/use-store.tsx";
import { OutgoingActions } from "~/editor/outgoing/outgoing-actions.tsx";
import { OutgoingState } from "~/editor/outgoing/outgoing-state.tsx";
import { takeBack } from "~/editor/outgoing/take-back.ts";
import { FoldedMessage } from "~/feed-element/message/folded-message.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { privateMessages } from "~/lib/messages/messages-private.ts";
import { EMPTY, type MessageDraft, MESSAGE_DRAFT, NEW_DRAFT, writeNew, writeReply } from "./message-draft.ts";
import { bubbleClass } from "./bubble.ts";
import { textSegments } from "./text-segments.ts";

/**
 * A message that the org has not confirmed, with how it stands and what can be done with it.
 *
 * @param onEdit called when it is back where it was written
 * @param onGone called when it was discarded by hand
 */
export function OutgoingMessage({ entry, onEdit, onGone }: { entry: OutboxEntry; onEdit: () => void; onGone: () => void }) {
  const store = useStore();
  const item = useRef<HTMLLIElement>(null);
  useShownEntry(entry.id, item);
  const { text } = MESSAGE_DRAFT.read(entry.draft) ?? EMPTY;

  async function edit(): Promise<void> {
    if (await takeBack(store, entry, { kind: MESSAGE_DRAFT, write: (draft) => writeAgain(entry, draft), place: draftPlace(entry) }))
      onEdit();
  }

  return (
    <li ref={item} className="mt-3 text-end" aria-busy={entry.state === "sending"}>
      <div className={`${bubbleClass(true)} max-w-[85%]`}>
        <FoldedMessage
          id={entry.id}
          body={{ text, messageSegments: textSegments(text) }}
          named={(label) => messages.element.label(privateMessages.you, label)}
        />
      </div>
      <div className="flex flex-col items-end">
        <OutgoingState entry={entry} />
        <OutgoingActions entry={entry} words={text.slice(0, 40)} onEdit={() => void edit()} onGone={onGone} />
      </div>
    </li>
  );
}

/** What the draft of an entry is kept under: its conversation, or what is not yet one. */
function draftPlace({ target, input }: OutboxEntry): string {
  return "inReplyTo" in input ? target : NEW_DRAFT;
}

/** Where an entry was written. */
export function messagePlace(entry: OutboxEntry): string {
  return `/messages/${draftPlace(entry) === NEW_DRAFT ? "new" : entry.target}`;
}

function writeAgain({ input }: OutboxEntry, draft: MessageDraft) {
  if ("inReplyTo" in input && input.inReplyTo) return writeReply(draft, input.inReplyTo);
  return writeNew(draft, "directMessage" in input);
}
