import { CircleAlert, Clock } from "lucide-react";
import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { takeOlderOutgoing } from "~/compose/older-outgoing.ts";
import { isActive } from "~/data/outbox/entry.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import { type Outcome, outboxOf } from "~/data/outbox/outbox.ts";
import { isInSight } from "~/data/outbox/shown-entries.ts";
import { useOutboxEntries } from "~/data/outbox/use-outbox.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { reasonWords } from "~/editor/outgoing/state-words.ts";
import { useIsOnline } from "~/editor/outgoing/use-circumstances.ts";
import { outboxMessages as texts } from "~/lib/messages/outbox.ts";
import { Link } from "~/ui/link.tsx";
import { showToast } from "~/ui/toast.ts";

/** The page that lists what is not sent. */
const PLACE = "/outbox";

/**
 * Opens the outbox, says what becomes of what is in it, and shows in a quiet line, on every page, how much was not sent.
 */
export function OutboxNotice() {
  const store = useStore();
  const said = useNews(store);
  useWarning(store);
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Line />
    </>
  );
}

/** How much was not sent, or waits for a connection. */
function Line() {
  const { pathname } = useLocation();
  const isOnline = useIsOnline();
  const entries = useOutboxEntries();
  const stuck = entries.filter((entry) => !isActive(entry)).length;
  const waiting = isOnline ? 0 : entries.length - stuck;
  if (stuck + waiting === 0 || pathname === PLACE) return null;
  const Icon = stuck > 0 ? CircleAlert : Clock;
  return (
    <Link to={PLACE} className="flex min-h-10 items-center gap-2 border-t border-line bg-raised px-4 py-2 text-sm hover:bg-hover">
      <Icon aria-hidden size={16} className={stuck > 0 ? "shrink-0 text-danger" : "shrink-0 text-muted"} />
      <span className="min-w-0 flex-1">
        {[...(stuck > 0 ? [texts.notSent(stuck)] : []), ...(waiting > 0 ? [texts.toBeSent(waiting)] : [])].join(" · ")}
      </span>
      <span className="font-medium text-accent-text">{texts.see}</span>
    </Link>
  );
}

/**
 * Opens the outbox and tells people what becomes of what this tab has written: those who do not see it by a toast.
 *
 * @returns what to say to screen readers
 */
function useNews(store: Store): string {
  const navigate = useNavigate();
  const [said, setSaid] = useState("");
  useEffect(() => {
    openOutbox(store);
    takeOlderOutgoing(store);
    return outboxOf(store).onOutcome((outcome) => {
      const words = newsOf(outcome);
      if (outcome.is === "created" || isInSight(store, outcome.entry.id)) setSaid(words);
      else showToast(words, { label: texts.news.show, onPress: () => void navigate(PLACE), onGone: () => undefined });
    });
  }, [store, navigate]);
  return said;
}

function newsOf({ entry, is }: Outcome): string {
  const { news } = texts;
  if (is === "created") return news.posted[entry.kind];
  return entry.state === "unclear" ? news.unclear[entry.kind] : news.refused[entry.kind](reasonWords(entry));
}

/** Leaving the page is warned of while it is the only place that has something to be sent. */
function useWarning(store: Store): void {
  const outbox = outboxOf(store);
  const isAtRisk = useOutboxEntries().some(({ id }) => !outbox.isKept(id));
  useEffect(() => {
    if (!isAtRisk) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isAtRisk]);
}
