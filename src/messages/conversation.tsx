import { ArrowLeft } from "lucide-react";
import { type RefObject, useRef } from "react";
import { useLocation } from "react-router";
import { MESSAGE_DRAFT, writeReply } from "~/compose/message/message-draft.ts";
import { CONVERSATIONS, type Thread } from "~/data/conversations.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { NotKept } from "~/editor/not-kept.tsx";
import { useDraft } from "~/editor/use-draft.ts";
import { messages } from "~/lib/messages/messages.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { iconLook } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PageProblem } from "~/ui/page-problem.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { nameOfConversation, othersOf } from "./members.ts";
import { MessageField } from "./message-field.tsx";
import { MessageList } from "./message-list.tsx";
import { useThread } from "./queries.ts";
import { useReading } from "./use-reading.ts";

/** One conversation: its messages, the newest at the bottom, and where one answers. */
export function Conversation({ id }: { id: string }) {
  const store = useStore();
  const { data: thread, error, isPending, refetch } = useThread(id);
  const summary = useRecord(CONVERSATIONS, id);
  const { search } = useLocation();
  const field = useRef<{ focus: () => void }>(null);
  useReading(id, thread, () => void refetch());
  const members = thread?.members.length ? thread.members : summary?.members;
  const others = othersOf(store, members);
  const name = members ? nameOfConversation(others) : texts.title;
  return (
    <>
      <PageHeading
        before={
          <Link
            to={{ pathname: "/messages", search }}
            aria-label={texts.back}
            data-tip={texts.back}
            className={iconLook(false, "-ms-2 md:hidden")}
          >
            <ArrowLeft aria-hidden size={18} className="rtl:rotate-180" />
          </Link>
        }
      >
        {name}
      </PageHeading>
      {thread ? (
        <>
          <MessageList thread={thread} onEdit={() => field.current?.focus()} />
          <div className="border-t border-line px-3 pt-3 pb-10 sm:px-4">
            {others.length > 0 && others.every(({ isActive }) => isActive === false) ? (
              <p className="text-sm text-muted">{texts.nobodyLeft}</p>
            ) : (
              <Answer thread={thread} name={name} field={field} />
            )}
          </div>
        </>
      ) : isPending ? (
        <Loading />
      ) : (
        error && <PageProblem error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

/** Where an answer is written. */
function Answer({ thread, name, field }: { thread: Thread; name: string; field: RefObject<{ focus: () => void } | null> }) {
  const store = useStore();
  const { draft, isKept, slot } = useDraft(thread.id, MESSAGE_DRAFT);
  const inReplyTo = thread.messages.findLast(({ id }) => id)?.id ?? "";
  return (
    <>
      <MessageField
        ref={field}
        text={draft.text}
        label={texts.replyTo(name)}
        canSend={inReplyTo !== ""}
        onChange={(text) => slot.set({ ...draft, text })}
        onSend={() => {
          const written = { ...draft, text: draft.text.trim() };
          openOutbox(store).add({ kind: "message", target: thread.id, name, ...writeReply(written, inReplyTo) });
          slot.clear();
        }}
      />
      <NotKept isKept={isKept} />
    </>
  );
}

function Loading() {
  return (
    <div role="status" aria-label={messages.app.loading} className="flex-1 space-y-4 px-4 py-6">
      <Skeleton className="h-9 w-3/5 rounded-2xl" />
      <Skeleton className="ms-auto h-9 w-2/5 rounded-2xl" />
      <Skeleton className="h-14 w-1/2 rounded-2xl" />
      <Skeleton className="ms-auto h-9 w-1/2 rounded-2xl" />
    </div>
  );
}
