import { useState } from "react";
import { OutgoingMessage } from "~/compose/message/outgoing-message.tsx";
import { asWritten, type Thread, timeOf } from "~/data/conversations.ts";
import { isTwin } from "~/data/outbox/arrival.ts";
import { inputOf } from "~/data/outbox/entry.ts";
import { useOutgoing } from "~/data/outbox/use-outbox.ts";
import { writtenIn } from "~/data/outbox/words.ts";
import { useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { isMyself } from "~/entities/person/person.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { useNow } from "~/lib/use-now.ts";
import { Button } from "~/ui/button.tsx";
import { ErrorBoundary } from "~/ui/error-boundary.tsx";
import { Reason } from "~/ui/reason.tsx";
import { byDay, formatDay } from "./days.ts";
import { MessageItem } from "./message-item.tsx";
import { namesOf, othersOf } from "./members.ts";
import { readOlder } from "./queries.ts";

/** A pause of so many milliseconds begins a new row of the same person. */
const PAUSE = 10 * 60_000;

/** The messages by day. The list stands at its end, and stays there when something comes above or below. */
export function MessageList({ thread, onEdit }: { thread: Thread; onEdit: () => void }) {
  const store = useStore();
  const now = useNow();
  const isOwn = (id: string | null | undefined) => Boolean(id && isMyself(id, store.owner.userId));
  const entries = useOutgoing("message", thread.id).filter((entry) => {
    const written = writtenIn(inputOf(entry));
    return !thread.messages.some((message) => isTwin(entry, written, asWritten(message), store.owner.userId));
  });
  return (
    // A column in reverse order is scrolled to its end by itself. Keyboards scroll it, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      role="region"
      aria-label={texts.messages}
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overscroll-contain"
    >
      <div className="px-4 pb-4 sm:px-5">
        <Older thread={thread} />
        {byDay(thread.messages).map((day) => (
          <section key={day.key} aria-label={day.at > 0 ? formatDay(day.at, now) : undefined}>
            {day.at > 0 && (
              <h2 className="flex items-center gap-3 pt-4 text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
                {formatDay(day.at, now)}
              </h2>
            )}
            <ol>
              {day.messages.map((message, index) => {
                const before = day.messages[index - 1];
                const isFirst = before?.sender?.id !== message.sender?.id || timeOf(message) - timeOf(before) > PAUSE;
                return (
                  <ErrorBoundary key={message.id ?? index} fallback={() => null}>
                    <MessageItem message={message} isOwn={isOwn(message.sender?.id)} isFirst={isFirst} />
                  </ErrorBoundary>
                );
              })}
            </ol>
          </section>
        ))}
        {entries.length > 0 && (
          <ol>
            {entries.map((entry) => (
              <OutgoingMessage key={entry.id} entry={entry} onEdit={onEdit} onGone={onEdit} />
            ))}
          </ol>
        )}
        <News thread={thread} isOwn={isOwn} />
      </div>
    </div>
  );
}

/** Says to screen readers who has written while the conversation is open. */
function News({ thread, isOwn }: { thread: Thread; isOwn: (id: string | null | undefined) => boolean }) {
  const [openedAt] = useState(() => timeOf(thread.messages.at(-1)));
  const newest = thread.messages.at(-1);
  const isNews = newest && timeOf(newest) > openedAt && !isOwn(newest.sender?.id);
  return (
    <p role="status" className="sr-only">
      {isNews && texts.newFrom(personName(newest.sender))}
    </p>
  );
}

/** The way to older messages, at the top. */
function Older({ thread }: { thread: Thread }) {
  const store = useStore();
  const [state, setState] = useState<{ isReading: boolean; error: unknown }>({ isReading: false, error: null });
  if (thread.olderUrl === null) {
    return (
      <p className="pt-6 text-center text-sm text-balance text-muted">
        {texts.begin} <bdi>{namesOf(othersOf(store, thread.members))}</bdi>
      </p>
    );
  }

  async function read(): Promise<void> {
    setState({ isReading: true, error: null });
    const error: unknown = await readOlder(store, thread).then(
      () => null,
      (reason: unknown) => reason,
    );
    setState({ isReading: false, error });
  }

  return (
    <div className="grid justify-items-center gap-2 pt-4 text-center">
      {state.error !== null && (
        <div role="alert" className="text-sm">
          {texts.olderFailed} <Reason error={state.error} />
        </div>
      )}
      <Button onClick={() => void read()} disabled={state.isReading} aria-busy={state.isReading}>
        {texts.older}
      </Button>
    </div>
  );
}
