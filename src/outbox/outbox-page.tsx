import { useNavigate } from "react-router";
import { messagePlace, OutgoingMessage } from "~/compose/message/outgoing-message.tsx";
import { OutgoingPost, writtenAt } from "~/compose/outgoing-post.tsx";
import { writtenAbove } from "~/compose/post-uploads.ts";
import type { OutboxEntry } from "~/data/outbox/entry.ts";
import { useOutboxEntries } from "~/data/outbox/use-outbox.ts";
import { OutgoingComment } from "~/feed-element/comments/outgoing-comment.tsx";
import { privateMessages } from "~/lib/messages/messages-private.ts";
import { outboxMessages as texts } from "~/lib/messages/outbox.ts";
import { Link } from "~/ui/link.tsx";
import { Notice } from "~/ui/notice.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";

/** Lists everything unsent, and what can be done about it. */
export function OutboxPage() {
  const entries = useOutboxEntries();
  const navigate = useNavigate();
  return (
    <>
      <PageHeading>{texts.page.title}</PageHeading>
      {entries.length === 0 && (
        <Notice drawing="sent" title={texts.page.emptyTitle}>
          {texts.page.emptyText}
        </Notice>
      )}
      {entries.map((entry) => (
        <section key={entry.id} aria-label={titleOf(entry)}>
          <h2 className="px-4 pt-3 text-sm text-muted sm:px-5">
            <Link to={placeOf(entry)} className="hover:underline">
              <bdi>{titleOf(entry)}</bdi>
            </Link>
          </h2>
          {entry.kind === "post" ? (
            <OutgoingPost
              entry={entry}
              place={writtenAbove(entry)}
              onEdit={() => void navigate(writtenAt(writtenAbove(entry)), { state: { compose: writtenAbove(entry) } })}
              onGone={focusHeading}
            />
          ) : (
            <ul className="border-b border-line px-4 pt-2 pb-3 sm:px-5">
              {entry.kind === "comment" ? (
                <OutgoingComment entry={entry} />
              ) : (
                <OutgoingMessage entry={entry} onEdit={() => void navigate(messagePlace(entry))} onGone={focusHeading} />
              )}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

function titleOf({ kind, target, name }: OutboxEntry): string {
  if (kind === "comment") return texts.page.comment(name);
  if (kind === "message") return privateMessages.outgoing(name);
  return target === "me" ? texts.page.ownPost : texts.page.post(name);
}

/** The page where an entry was written. */
function placeOf(entry: OutboxEntry): string {
  return entry.kind === "message" ? messagePlace(entry) : writtenAt(entry.target);
}

function focusHeading(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("h1")?.focus());
}
