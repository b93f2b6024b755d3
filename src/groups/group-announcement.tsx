import { Megaphone, X } from "lucide-react";
import { Suspense, useState } from "react";
import type { Announcement } from "~/connect/contract/announcements.ts";
import { useStore } from "~/data/use-store.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { personName } from "~/entities/person/person-name.ts";
import { FoldedMessage } from "~/feed-element/message/folded-message.tsx";
import { groupMessages } from "~/lib/messages/groups.ts";
import { messages } from "~/lib/messages/messages.ts";
import { perLocale } from "~/lib/per-locale.ts";
import { useNow } from "~/lib/use-now.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { lazily } from "~/ui/lazily.ts";
import { showToast } from "~/ui/toast.ts";
import { takeAnnouncementBack } from "./announcing.ts";
import { useHiddenAnnouncement } from "./hidden-announcements.ts";
import { lastMoment } from "./last-moment.ts";

const ACTION = "inline-flex min-h-6 items-center text-sm font-medium text-accent-text hover:underline";

const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { weekday: "long", month: "long", day: "numeric", timeZone: "UTC" }));

const ConfirmDialog = lazily(() => import("~/ui/confirm-dialog.tsx"), "ConfirmDialog");

/** A group's announcement, until the end of its last day or until somebody has hidden it. @param isMine whether one runs the group, and can take it back */
export function GroupAnnouncement({ groupId, announcement, isMine }: { groupId: string; announcement: Announcement; isMine: boolean }) {
  const store = useStore();
  const [isAsking, setIsAsking] = useState(false);
  const now = useNow();
  const end = lastMoment(announcement.expirationDate);
  const { feedElement } = announcement;
  const { announce: texts } = groupMessages;
  const [isHidden, hide] = useHiddenAnnouncement(announcement.id ?? feedElement?.id ?? "");
  if (!feedElement || isHidden || announcement.isArchived || (end !== null && now > end)) return null;
  const place = entityPlace(feedElement.id);
  const name = personName(feedElement.actor);
  return (
    <section aria-label={groupMessages.announcement} className="flex gap-3 border-b border-line bg-accent-soft px-4 py-4 sm:px-5">
      <Megaphone aria-hidden size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-accent-text" />
      <div className="min-w-0 flex-1">
        <h2 className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">{groupMessages.announcement}</span>
          <span className="text-sm">
            <bdi>{name}</bdi>
            {end !== null && ` · ${groupMessages.announcedUntil(days().format(end))}`}
          </span>
        </h2>
        <div className="mt-1">
          <FoldedMessage id={feedElement.id} body={feedElement.body} named={(label) => messages.element.ofPost(label, name)} />
        </div>
        <p className="mt-2 flex flex-wrap gap-x-4">
          {place && (
            <Link to={place} className={ACTION}>
              {groupMessages.announcementPost}
            </Link>
          )}
          {isMine && announcement.id && (
            <button type="button" className={ACTION} onClick={() => setIsAsking(true)}>
              {texts.takeBack}
            </button>
          )}
        </p>
      </div>
      <IconButton
        icon={X}
        label={texts.hide}
        className="-my-2 -me-2"
        onClick={() => {
          hide(true);
          showToast(texts.hidden, { label: texts.undo, onPress: () => hide(false), onGone: () => undefined });
          document.querySelector<HTMLElement>("main h1")?.focus();
        }}
      />
      {isAsking && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={texts.takeBackTitle}
            text={texts.takeBackText}
            refuse={texts.keep}
            confirm={texts.takeBack}
            onConfirm={() => takeAnnouncementBack(store, groupId, announcement.id ?? "")}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
