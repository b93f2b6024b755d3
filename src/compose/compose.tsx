import { Suspense, useEffect, useRef, useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { messages } from "~/lib/messages/messages.ts";
import { lazily } from "~/ui/lazily.ts";
import { MyPhoto } from "./me.tsx";

const load = () => import("./composer.tsx");
const Composer = lazily(async () => ({ default: (await load()).Composer }));

/**
 * The place above a feed where people post. At first no more than a button that looks like a field; what makes it a
 * composer is loaded when the page has nothing else to do, or when somebody is about to press it.
 *
 * @param subjectId whom or what the post is for: "me", a person, a group or a record
 * @param name what the subject is called
 * @param onPosted called with the post as the org keeps it
 */
export function Compose({ subjectId, name, onPosted }: { subjectId: string; name: string; onPosted: (element: FeedElement) => void }) {
  const [open, setOpen] = useState<"with focus" | "quietly" | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const isIdle = useIsIdle();
  const button = useRef<HTMLButtonElement>(null);
  const closed = (
    <div className="flex gap-3 border-b border-line px-4 py-3 sm:px-5">
      <MyPhoto />
      <button
        ref={button}
        type="button"
        aria-expanded={false}
        className="min-h-11 min-w-0 flex-1 truncate rounded-xl border border-line px-3.5 text-start text-muted transition-colors duration-150 hover:border-strong-line hover:bg-hover"
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen("with focus")}
      >
        <bdi>{hint ?? (subjectId === "me" ? messages.compose.share : messages.compose.writeTo(name))}</bdi>
      </button>
    </div>
  );
  return (
    <>
      {!open && closed}
      {(open || isIdle) && (
        <Suspense fallback={open && closed}>
          <Composer
            subjectId={subjectId}
            name={name}
            isOpen={open !== null}
            takesFocus={open === "with focus"}
            onOpen={() => setOpen((was) => was ?? (isFocusFree(button.current) ? "with focus" : "quietly"))}
            onClose={() => {
              setOpen(null);
              requestAnimationFrame(() => button.current?.focus());
            }}
            onHint={setHint}
            onPosted={onPosted}
          />
        </Suspense>
      )}
    </>
  );
}

/** Whether nobody is doing anything elsewhere on the page. */
function isFocusFree(button: HTMLButtonElement | null): boolean {
  return document.activeElement === document.body || document.activeElement === button;
}

function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    // Safari has no idle callback.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(() => setIsIdle(true), 2_000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: 5_000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
