import { CheckCheck } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "~/data/use-store.tsx";
import { notificationMessages as texts } from "~/lib/messages/notifications.ts";
import { contentShows } from "~/ui/first-content.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { Link } from "~/ui/link.tsx";
import { Notice } from "~/ui/notice.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { mark } from "./marks.ts";
import { NotificationRow } from "./notification-row.tsx";
import { groupsOf, type ToldGroup } from "./told.ts";
import { useTold } from "./use-telling.ts";

/** What a person was told, by what it is about: unread first. Looking at the list takes the number from the bell. */
export function NotificationsPage() {
  const store = useStore();
  const told = useTold();
  const groups = groupsOf(told);
  const unread = groups.filter(({ isRead }) => !isRead);
  useEffect(contentShows, []);
  useEffect(() => mark(store, "seen", () => document.visibilityState === "visible"), [store, told]);
  return (
    <>
      <PageHeading
        after={
          unread.length > 0 && <IconButton icon={CheckCheck} label={texts.markAllRead} onClick={() => mark(store, "read", () => true)} />
        }
      >
        {texts.title}
      </PageHeading>
      {groups.length === 0 ? (
        <Notice drawing="notifications" title={texts.emptyTitle}>
          {texts.emptyText}
        </Notice>
      ) : (
        <>
          <Section title={texts.unread} groups={unread} />
          <Section title={texts.earlier} groups={groups.filter(({ isRead }) => isRead)} />
        </>
      )}
      <p className="px-4 py-5 text-sm sm:px-5">
        <Link to="/settings" className="text-accent-text hover:underline">
          {texts.choose}
        </Link>
      </p>
    </>
  );
}

function Section({ title, groups }: { title: string; groups: readonly ToldGroup[] }) {
  const store = useStore();
  if (groups.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="px-4 pt-4 pb-1 text-sm font-semibold text-muted sm:px-5">{title}</h2>
      <ul>
        {groups.map((group) => (
          <NotificationRow key={group.about} group={group} onOpen={() => mark(store, "read", ({ about }) => about === group.about)} />
        ))}
      </ul>
    </section>
  );
}
