import { useLocation } from "react-router";
import type { UserSummary } from "~/connect/contract/actors.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { CONVERSATIONS, timeOf } from "~/data/conversations.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { personName } from "~/entities/person/person-name.ts";
import { isMyself } from "~/entities/person/person.ts";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { asPlainLine, asText } from "~/lib/readers.ts";
import { formatShortTime } from "~/lib/short-time.ts";
import { useNow } from "~/lib/use-now.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Link } from "~/ui/link.tsx";
import { nameOfConversation, othersOf } from "./members.ts";

/** One conversation in the list: with whom, its latest words, and whether one has read them. */
export function ConversationRow({ id, isCurrent }: { id: string; isCurrent: boolean }) {
  const store = useStore();
  const { search } = useLocation();
  const now = useNow();
  const conversation = useRecord(CONVERSATIONS, id);
  if (!conversation) return null;
  const { latestMessage: latest, members, read } = conversation;
  const others = othersOf(store, members);
  const isUnread = read === false;
  const at = timeOf(latest);
  const words = asText(latest?.body?.text).replaceAll(/\s+/g, " ");
  const sender = latest?.sender;
  const isOwn = sender?.id ? isMyself(sender.id, store.owner.userId) : false;
  const said = isOwn
    ? texts.youSaid(words)
    : others.length > 1
      ? texts.someoneSaid(asPlainLine(sender?.firstName) || personName(sender), words)
      : words;
  return (
    <li className="border-b border-line">
      <Link
        to={{ pathname: `/messages/${id}`, search }}
        aria-current={isCurrent ? "page" : undefined}
        className={classNames("flex gap-3 px-4 py-3 hover:bg-hover", isCurrent && "bg-accent-soft")}
      >
        <Photos people={others} />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <bdi className={classNames("min-w-0 flex-1 truncate rtl:text-right", isUnread && "font-semibold")}>
              {nameOfConversation(others)}
            </bdi>
          </span>
          <span className="flex items-center gap-2">
            <span dir="auto" className={classNames("min-w-0 flex-1 truncate text-sm", isUnread ? "text-text" : "text-muted")}>
              {said}
            </span>
            {at > 0 && (
              <time dateTime={new Date(at).toISOString()} className="shrink-0 text-sm text-muted">
                {formatShortTime(at, now)}
              </time>
            )}
            {isUnread && (
              <span className="size-2.5 shrink-0 rounded-full bg-accent">
                <span className="sr-only">{texts.unread}</span>
              </span>
            )}
          </span>
        </span>
      </Link>
    </li>
  );
}

/** The photo of one person, or of the first two of several. */
function Photos({ people }: { people: readonly UserSummary[] }) {
  const [first, second] = people;
  if (!second) return <Avatar name={personName(first)} photoUrl={photoUrl(first?.photo)} color={first?.motif?.color} />;
  return (
    <span className="relative size-10 shrink-0">
      <span className="absolute inset-s-0 top-0 [&>*]:size-7 [&>*]:text-[0.625rem]">
        <Avatar name={personName(first)} photoUrl={photoUrl(first?.photo)} size="small" />
      </span>
      <span className="absolute inset-e-0 bottom-0 rounded-full ring-2 ring-surface [&>*]:size-7 [&>*]:text-[0.625rem]">
        <Avatar name={personName(second)} photoUrl={photoUrl(second.photo)} size="small" />
      </span>
    </span>
  );
}
