import { AtSign, Bell, Heart, Megaphone, MessageSquare, type LucideIcon, UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import type { Kind } from "~/data/desktop-settings.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Link } from "~/ui/link.tsx";
import { Timestamp } from "~/ui/timestamp.tsx";
import { sentencesOf } from "./sentences.ts";
import type { ToldGroup } from "./told.ts";

const ICONS: Record<Kind, LucideIcon> = {
  mention: AtSign,
  comment: MessageSquare,
  reply: MessageSquare,
  post: MessageSquare,
  like: Heart,
  follower: UserPlus,
  request: UserPlus,
  announcement: Megaphone,
  org: Bell,
};

/** All that was told about one thing, as a way to it. @param onOpen called when it is opened */
export function NotificationRow({ group, onOpen }: { group: ToldGroup; onOpen: () => void }) {
  const { place, items, isRead } = group;
  const [latest] = items;
  if (!latest) return null;
  const Icon = ICONS[latest.kind];
  const { who, at, kind } = latest;
  // A like has no words of its own.
  const { text } = items.find((told) => told.kind !== "like") ?? latest;
  const row = (
    <>
      <span className="relative shrink-0">
        {who ? (
          <Avatar name={who.name} />
        ) : (
          <span className="grid size-10 place-items-center rounded-full bg-accent-soft text-accent-text">
            <Icon aria-hidden size={20} strokeWidth={1.75} />
          </span>
        )}
        {who && (
          <span className="absolute -end-1 -bottom-1 grid size-5 place-items-center rounded-full border border-line bg-raised text-muted">
            <Icon aria-hidden size={12} strokeWidth={2} />
          </span>
        )}
      </span>
      <span className="min-w-0 flex-1">
        {sentencesOf(items).map((sentence) => (
          <span key={sentence} className={classNames("block", !isRead && "font-semibold")} dir="auto">
            {sentence}
          </span>
        ))}
        {text !== "" && kind !== "org" && (
          <span className="line-clamp-2 text-muted" dir="auto">
            {text}
          </span>
        )}
        <Timestamp date={new Date(at).toISOString()} />
      </span>
      {!isRead && <span aria-hidden className="mt-2 size-2 shrink-0 rounded-full bg-accent" />}
    </>
  );
  return (
    <li className="border-b border-line">
      {place ? <RowLink {...{ place, onOpen }}>{row}</RowLink> : <RowButton {...{ onOpen }}>{row}</RowButton>}
    </li>
  );
}

const LOOK = "flex w-full items-start gap-3 px-4 py-3 text-start transition-colors duration-150 hover:bg-hover sm:px-5";

function RowLink({ place, onOpen, children }: { place: string; onOpen: () => void; children: ReactNode }) {
  return (
    <Link to={place} className={LOOK} onClick={onOpen}>
      {children}
    </Link>
  );
}

/** What leads nowhere is read by pressing it. */
function RowButton({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <button type="button" className={LOOK} onClick={onOpen}>
      {children}
    </button>
  );
}
