import { ArrowDown, LoaderCircle } from "lucide-react";
import { useState, type RefObject } from "react";
import { feedToolMessages as texts } from "~/lib/messages/feed-tools.ts";
import { classNames } from "~/ui/class-names.ts";
import { useSaid } from "~/ui/use-said.ts";
import { FAR_ENOUGH, usePull } from "./use-pull.ts";

/** Where the indicator waits, out of sight: its own height and a little more, in pixels. */
const HIDDEN = -48;

/**
 * On touch screens: pulling the top of a feed down brings what is new. It is drawn below the heading, and follows the finger.
 *
 * @param root the feed's element
 * @param onRefresh resolves to whether it could be read
 */
export function PullToRefresh({ root, onRefresh }: { root: RefObject<HTMLElement | null>; onRefresh: () => Promise<boolean> }) {
  const [isBusy, setIsBusy] = useState(false);
  const [said, say] = useSaid();

  async function refresh(): Promise<void> {
    setIsBusy(true);
    if (await onRefresh()) say(texts.refreshed);
    setIsBusy(false);
  }

  const distance = usePull(root, isBusy, () => void refresh());
  const isFarEnough = distance >= FAR_ENOUGH;
  const at = isBusy ? FAR_ENOUGH : distance;
  const Icon = isBusy ? LoaderCircle : ArrowDown;
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div aria-hidden className="pointer-events-none fixed inset-x-0 top-bar z-5 flex h-0 justify-center">
        <span
          className={classNames(
            "grid size-9 shrink-0 place-items-center rounded-full border border-line bg-raised shadow-md",
            isFarEnough || isBusy ? "text-accent-text" : "text-muted",
            distance === 0 && "transition-transform duration-150",
          )}
          style={{ transform: `translateY(${HIDDEN + at}px)`, visibility: at === 0 ? "hidden" : "visible" }}
        >
          <Icon
            aria-hidden
            size={18}
            className={classNames(isBusy ? "animate-spin" : "transition-transform duration-150", isFarEnough && "rotate-180")}
          />
        </span>
      </div>
    </>
  );
}
