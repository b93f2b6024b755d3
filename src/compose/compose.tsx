import { Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { outboxOf } from "~/data/outbox/outbox.ts";
import { useStore } from "~/data/use-store.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { useIsShown } from "~/ui/later.tsx";
import { whenIdle } from "~/ui/when-idle.ts";
import { lazily } from "~/ui/lazily.ts";
import { loadAhead } from "~/ui/load-on-press.ts";
import { MyPhoto } from "./me.tsx";

const load = () => import("./composer.tsx");
const Composer = lazily(load, "Composer");

/**
 * The place above a feed where people post. At first no more than a button that looks like a field; what makes it a
 * composer is loaded when the page has nothing else to do, or when somebody is about to press it.
 *
 * @param subjectId whom or what the post is for: "me", a person, a group or a record
 * @param name what the subject is called
 * @param onPosted called with each post as the org keeps it, those included that were confirmed on another page
 */
export function Compose({ subjectId, name, onPosted }: { subjectId: string; name: string; onPosted: (element: FeedElement) => void }) {
  const { key, state } = useLocation();
  const isWanted = (state as { compose?: unknown } | null)?.compose === subjectId;
  const [isOpen, setIsOpen] = useState(isWanted);
  const [hint, setHint] = useState<string | null>(null);
  const isIdle = useIsIdle();
  const frame = useRef<HTMLDivElement>(null);
  usePosted(subjectId, onPosted);

  /** Gives focus to the field, or to the button where it is closed, once it is drawn. */
  function takeFocus(options?: FocusOptions): void {
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>("[role=textbox],[aria-expanded]")?.focus(options));
  }

  function open(): void {
    setIsOpen(true);
    takeFocus();
  }

  const [openedFor, setOpenedFor] = useState(key);
  if (isWanted && openedFor !== key) {
    setOpenedFor(key);
    setIsOpen(true);
  }

  const closed = (
    <div className="not-printed flex gap-3 border-b border-line px-4 py-3 sm:px-5">
      <MyPhoto />
      <button
        type="button"
        aria-expanded={false}
        className="min-h-11 min-w-0 flex-1 truncate rounded-xl border border-strong-line px-3.5 text-start text-muted transition-colors duration-150 hover:bg-hover"
        onPointerEnter={() => loadAhead(load)}
        onFocus={() => loadAhead(load)}
        onClick={() => setIsOpen(true)}
      >
        <bdi>{hint ?? (subjectId === "me" ? messages.compose.share : messages.compose.writeTo(name))}</bdi>
      </button>
    </div>
  );
  return (
    <div ref={frame} data-compose>
      {!isOpen && closed}
      {(isOpen || isIdle) && (
        <Suspense fallback={isOpen && closed}>
          <Composer
            subjectId={subjectId}
            name={name}
            isOpen={isOpen}
            onOpen={open}
            onClose={() => {
              setIsOpen(false);
              takeFocus({ preventScroll: true });
            }}
            onGone={() => takeFocus()}
            onHint={setHint}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Hands over posts on a subject that the org has confirmed, whichever page was shown then. */
function usePosted(subjectId: string, onPosted: (element: FeedElement) => void): void {
  const outbox = outboxOf(useStore());
  const hand = useEffectEvent(onPosted);
  useEffect(() => {
    const take = () => outbox.takePosted(subjectId).forEach((element) => hand(element));
    take();
    return outbox.subscribe(take);
  }, [outbox, subjectId]);
}

/** Whether what people came for shows and the page has nothing else to do. */
function useIsIdle(): boolean {
  const isShown = useIsShown();
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    return isShown ? whenIdle(() => setIsIdle(true), 5_000) : undefined;
  }, [isShown]);
  return isIdle;
}
