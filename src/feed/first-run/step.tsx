import { Check } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { classNames } from "~/ui/class-names.ts";
import { ListRowSkeleton } from "~/ui/list-row.tsx";
import { useSaid } from "~/ui/use-said.ts";

/** How many placeholders stand for what is being read. */
const PLACEHOLDERS = 6;

/** One step of the first run: a list to choose from, and how many of those wanted are chosen. */
export function Step({
  title,
  count,
  of,
  isPending,
  isEmpty,
  children,
}: {
  title: string;
  count: number;
  /** How many are wanted. */
  of: number;
  isPending: boolean;
  isEmpty: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const progress = feedMessages.firstRun.progress(Math.min(count, of), of);
  const isDone = count >= of;
  const [said, say] = useSaid();
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== count && !isPending) say(`${title}: ${progress}`);
    before.current = count;
  }, [count, isPending, title, progress, say]);
  if (!isPending && isEmpty) return null;
  return (
    <div>
      <div className="flex min-h-12 items-end justify-between gap-3 border-b border-line px-4 pt-4 pb-2 sm:px-5">
        <h3 id={id} className="text-base font-semibold">
          {title}
        </h3>
        <span className={classNames("flex shrink-0 items-center gap-1 text-sm", isDone ? "font-medium text-success" : "text-muted")}>
          {isDone && <Check aria-hidden size={16} />}
          {progress}
        </span>
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
      {isPending ? (
        Array.from({ length: PLACEHOLDERS }, (_, index) => <ListRowSkeleton key={index} />)
      ) : (
        <ul aria-labelledby={id}>{children}</ul>
      )}
    </div>
  );
}
