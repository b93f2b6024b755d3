import { CircleAlert, Clock } from "lucide-react";
import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { POST_DRAFT } from "~/compose/post-draft.ts";
import { takeOlderOutgoing } from "~/compose/older-outgoing.ts";
import { isActive, isHeld } from "~/data/outbox/entry.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import { type Outcome, outboxOf } from "~/data/outbox/outbox.ts";
import { isInSight } from "~/data/outbox/shown-entries.ts";
import { useOutboxEntries } from "~/data/outbox/use-outbox.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { entityPlace } from "~/entities/entity-place.ts";
import { reasonOf, reasonWords } from "~/editor/outgoing/state-words.ts";
import { useIsOnline } from "~/editor/outgoing/use-circumstances.ts";
import { outboxMessages as texts } from "~/lib/messages/outbox.ts";
import { Link } from "~/ui/link.tsx";
import { isInWindow } from "~/ui/in-window.ts";
import { showRefusal, showToast } from "~/ui/toast.ts";
import { useSaid } from "~/ui/use-said.ts";

/** The page that lists unsent entries. */
const PLACE = "/outbox";

/** Opens the outbox, announces results, and shows on every page how many entries are unsent. */
export function OutboxNotice() {
  const store = useStore();
  const announcement = useAnnouncements(store);
  useUnloadWarning(store);
  return (
    <>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <UnsentCount />
    </>
  );
}

/** How many entries are unsent or wait for a connection. */
function UnsentCount() {
  const { pathname } = useLocation();
  const isOnline = useIsOnline();
  const entries = useOutboxEntries();
  const stuck = entries.filter((entry) => !isActive(entry)).length;
  const waiting = isOnline ? 0 : entries.length - stuck;
  if (stuck + waiting === 0 || pathname === PLACE) return null;
  const Icon = stuck > 0 ? CircleAlert : Clock;
  return (
    <section aria-label={texts.page.title}>
      <Link to={PLACE} className="flex min-h-10 items-center gap-2 border-t border-line bg-raised px-4 py-2 text-sm hover:bg-hover">
        <Icon aria-hidden size={16} className={stuck > 0 ? "shrink-0 text-danger" : "shrink-0 text-muted"} />
        <span className="min-w-0 flex-1">
          {[...(stuck > 0 ? [texts.notSent(stuck)] : []), ...(waiting > 0 ? [texts.toBeSent(waiting)] : [])].join(" · ")}
        </span>
        <span className="font-medium text-accent-text">{texts.see}</span>
      </Link>
    </section>
  );
}

/**
 * Opens the outbox and announces the results of this tab's entries; a toast tells people who are on another page.
 *
 * @returns the text for screen readers
 */
function useAnnouncements(store: Store): string {
  const navigate = useNavigate();
  const [announcement, say] = useSaid();
  useEffect(() => {
    openOutbox(store);
    takeOlderOutgoing(store);
    return outboxOf(store).onOutcome((outcome) => {
      const { entry, is, createdId } = outcome;
      const elsewhere = is === "created" && entry.kind === "post" ? POST_DRAFT.read(entry.draft)?.target : null;
      const place = entityPlace(createdId);
      if (elsewhere && place) {
        const said = elsewhere.kind === "followers" ? texts.news.postedToFollowers : texts.news.postedTo(elsewhere.name);
        return showToast(said, { label: texts.news.show, onPress: () => void navigate(place), onGone: () => undefined });
      }
      const isSeen = isInSight(store, entry.id) || isRowInWindow(createdId);
      // Whoever reads on far below, or elsewhere, is told and can go there.
      if (is === "created" && entry.kind === "post" && place && !isSeen)
        return showToast(texts.news.posted.post, { label: texts.news.show, onPress: () => void navigate(place), onGone: () => undefined });
      if (is === "created" || isSeen) return say(announcementOf(outcome));
      const action = { label: texts.news.show, onPress: () => void navigate(PLACE), onGone: () => undefined };
      const reason = reasonOf(entry);
      if (entry.state === "refused" && reason) showRefusal(texts.news.refused[entry.kind], reason.error, reason.because, action);
      else showToast(announcementOf(outcome), action);
    });
  }, [store, navigate, say]);
  return announcement;
}

/** Whether a post's row in a feed is in the window. */
function isRowInWindow(id: string | null | undefined): boolean {
  const row = id ? document.querySelector(`[data-key="${CSS.escape(id)}"]`) : null;
  return row !== null && isInWindow(row);
}

function announcementOf({ entry, is }: Outcome): string {
  const { news } = texts;
  if (is === "created") return news.posted[entry.kind];
  return entry.state === "unclear" ? news.unclear[entry.kind] : `${news.refused[entry.kind]} ${reasonWords(entry)}`;
}

/** Warns before the page is closed while unsent entries exist only in its memory, or are held and would wait for the next page. */
function useUnloadWarning(store: Store): void {
  const outbox = outboxOf(store);
  const isAtRisk = useOutboxEntries().some((entry) => isHeld(entry) || !outbox.isKept(entry.id));
  useEffect(() => {
    if (!isAtRisk) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isAtRisk]);
}
