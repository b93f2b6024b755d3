import { formatTimestamp, parseDate } from "~/lib/date-format.ts";
import { useNow } from "~/lib/use-now.ts";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";

/**
 * When something was posted: relative for two days, then absolute, with the full date in a tooltip. Updates by itself.
 * Computed from the ISO date, because the org's relative text goes stale in a cache.
 *
 * @param to the page that the time links to
 */
export function Timestamp({ date, to }: { date: string | null | undefined; to?: string }) {
  const now = useNow();
  const time = parseDate(date);
  if (time === null) return null;
  const iso = new Date(time).toISOString();
  const content = <time dateTime={iso}>{formatTimestamp(time, now)}</time>;
  const look = "relative inline-block shrink-0 text-sm leading-6 text-muted";
  return to ? (
    <Link to={to} className={classNames(look, "hover:underline")} data-time={iso}>
      {content}
    </Link>
  ) : (
    <span className={look} data-time={iso}>
      {content}
    </span>
  );
}
