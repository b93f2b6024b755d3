import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { photoUrl } from "~/connect/photo-url.ts";
import { messages } from "~/lib/messages/messages.ts";
import { Avatar } from "~/ui/avatar.tsx";

const load = () => import("./composer.tsx");
const Composer = lazy(async () => ({ default: (await load()).Composer }));

/**
 * The place above a feed where people post. At first no more than a button that looks like a field; what makes it a
 * composer is loaded when the page has nothing else to do, or when somebody is about to press it.
 *
 * @param subjectId whom or what the post is for: "me", a person, a group or a record
 * @param name what the subject is called
 * @param onPosted called with the post as the org keeps it
 */
export function Compose({ subjectId, name, onPosted }: { subjectId: string; name: string; onPosted: (element: FeedElement) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const [hint, setHint] = useState<string | null>(null);
  const isIdle = useIsIdle();
  const button = useRef<HTMLButtonElement>(null);
  const words = subjectId === "me" ? messages.compose.share : messages.compose.writeTo(name);
  const field = (
    <button
      ref={button}
      type="button"
      aria-expanded={isOpen}
      className="flex min-h-11 w-full items-center gap-3 rounded-xl border border-line bg-surface px-3 text-start text-muted transition-colors duration-150 hover:border-strong-line hover:bg-hover"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setIsOpen(true)}
    >
      <span className="min-w-0 flex-1 truncate" dir="auto">
        {hint ?? words}
      </span>
    </button>
  );
  return (
    <div className="flex gap-3 border-b border-line px-4 py-3 sm:px-5">
      <Me />
      <div className="min-w-0 flex-1">
        {!isOpen && field}
        {(isOpen || isIdle) && (
          <Suspense fallback={isOpen && field}>
            <Composer
              subjectId={subjectId}
              name={name}
              isOpen={isOpen}
              onOpen={() => setIsOpen(true)}
              onClose={() => {
                setIsOpen(false);
                requestAnimationFrame(() => button.current?.focus());
              }}
              onHint={setHint}
              onPosted={onPosted}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** One's own photo where there is room for it, which is where the navigation has asked who that is. */
function Me() {
  const { data: me } = useQuery<UserDetail>({ queryKey: ["me"], enabled: false });
  return (
    <span className="hidden pt-0.5 md:block">
      <Avatar name={me?.displayName ?? me?.name ?? ""} photoUrl={photoUrl(me?.photo)} />
    </span>
  );
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
