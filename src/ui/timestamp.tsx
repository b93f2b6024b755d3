import { useState } from "react";
import { formatFullDate, formatTimestamp, parseDate } from "~/lib/date-format.ts";
import { useNow } from "~/lib/use-now.ts";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";

/**
 * When something was posted: relative under two days, absolute after, the whole date on hover and focus, kept fresh.
 * Reckoned from the ISO date, because the org's own relative text grows stale in a cache.
 *
 * @param to the page that the time leads to
 */
export function Timestamp({ date, to }: { date: string | null | undefined; to?: string }) {
  const now = useNow();
  const [isPointedAt, setIsPointedAt] = useState(false);
  const time = parseDate(date);
  if (time === null) return null;
  const content = (
    <>
      <time dateTime={new Date(time).toISOString()}>{formatTimestamp(time, now)}</time>
      {isPointedAt && (
        <span
          role="tooltip"
          className="pointer-events-none absolute start-0 bottom-full z-20 mb-1 w-max max-w-72 rounded-md bg-text px-2 py-1 text-xs text-surface"
        >
          {formatFullDate(time)}
        </span>
      )}
    </>
  );
  const look = "relative inline-block shrink-0 text-sm leading-6 text-muted";
  const pointing = {
    onMouseEnter: () => setIsPointedAt(true),
    onMouseLeave: () => setIsPointedAt(false),
    onFocus: () => setIsPointedAt(true),
    onBlur: () => setIsPointedAt(false),
  };
  return to ? (
    <Link to={to} className={classNames(look, "hover:underline")} {...pointing}>
      {content}
    </Link>
  ) : (
    <span className={look} {...pointing}>
      {content}
    </span>
  );
}
