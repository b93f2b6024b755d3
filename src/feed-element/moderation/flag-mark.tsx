import { Flag } from "lucide-react";
import { Suspense, useEffect, useRef, useState } from "react";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import type { Flagged } from "~/connect/moderation.ts";
import { useStore } from "~/data/use-store.tsx";
import { moderationMessages as texts } from "~/lib/messages/moderation.ts";
import { asCount, asText, looseOf } from "~/lib/readers.ts";
import { lazily } from "~/ui/lazily.ts";
import { flagsOf, isModerator } from "./flags.ts";
import { noteModerator } from "./moderator.ts";

const FlagsDialog = lazily(() => import("./flags-dialog.tsx"), "FlagsDialog");

const OF: Record<string, Flagged["of"]> = { [KEY_PREFIX.comment]: "comment", [KEY_PREFIX.file]: "file" };

const LOOK = "inline-flex items-center gap-1 text-warning";

/** Beside the time of a post or comment, or among the facts of a file: how often it was flagged, which moderators can open, or that one flagged it. */
export function FlagMark({ thing }: { thing: object }) {
  const store = useStore();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const flags = flagsOf(thing);
  const id = asText(looseOf(thing)?.id);
  const amModerator = flags && isModerator(flags);
  useEffect(() => {
    if (amModerator !== null) noteModerator(store, amModerator);
  }, [store, amModerator]);
  const count = asCount(flags?.flagCount);
  const of = OF[keyPrefix(id)] ?? "element";
  if (count === 0 || id === "") {
    return flags?.flaggedByMe ? (
      <span className={LOOK}>
        <Flag aria-hidden size={13} />
        {texts.flaggedByMe}
      </span>
    ) : null;
  }
  return (
    <>
      <button ref={button} type="button" aria-haspopup="dialog" className={`${LOOK} hover:underline`} onClick={() => setIsOpen(true)}>
        <Flag aria-hidden size={13} />
        {texts.flagCount(count)}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <FlagsDialog flagged={{ of, id }} opener={button} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
