import { Megaphone } from "lucide-react";
import type { Announcement } from "~/connect/contract/announcements.ts";
import { entityPlace } from "~/entities/entity-place.ts";
import { personName } from "~/entities/person/person-name.ts";
import { FoldedMessage } from "~/feed-element/message/folded-message.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { perLocale } from "~/lib/per-locale.ts";
import { useNow } from "~/lib/use-now.ts";
import { Link } from "~/ui/link.tsx";
import { lastMoment } from "./last-moment.ts";

const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { weekday: "long", month: "long", day: "numeric", timeZone: "UTC" }));

/** A group's announcement, until the end of its last day. */
export function GroupAnnouncement({ announcement }: { announcement: Announcement }) {
  const now = useNow();
  const end = lastMoment(announcement.expirationDate);
  const { feedElement } = announcement;
  if (!feedElement || announcement.isArchived || (end !== null && now > end)) return null;
  const place = entityPlace(feedElement.id);
  return (
    <section aria-label={groupMessages.announcement} className="flex gap-3 border-b border-line bg-accent-soft px-4 py-4 sm:px-5">
      <Megaphone aria-hidden size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-accent-text" />
      <div className="min-w-0 flex-1">
        <h2 className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">{groupMessages.announcement}</span>
          <span className="text-sm">
            <bdi>{personName(feedElement.actor)}</bdi>
            {end !== null && ` · ${groupMessages.announcedUntil(days().format(end))}`}
          </span>
        </h2>
        <div className="mt-1">
          <FoldedMessage id={feedElement.id} body={feedElement.body} />
        </div>
        {place && (
          <Link to={place} className="mt-2 inline-flex min-h-6 items-center text-sm font-medium text-accent-text hover:underline">
            {groupMessages.announcementPost}
          </Link>
        )}
      </div>
    </section>
  );
}
