import { Hourglass } from "lucide-react";
import { usePausedUntil } from "~/data/use-paused-until.ts";
import { toastMessages } from "~/lib/messages/toasts.ts";
import { formatTimeAhead } from "~/lib/time-ahead.ts";

/** Says that a rate limit is reached, and until when the client makes no background calls. */
export function LimitNotice() {
  const until = usePausedUntil();
  return (
    <div role="status">
      {until > 0 && (
        <p className="flex items-center gap-2 border-t border-line bg-raised px-4 py-2 text-sm">
          <Hourglass aria-hidden size={16} className="shrink-0 text-warning" />
          {toastMessages.limit(formatTimeAhead(until))}
        </p>
      )}
    </div>
  );
}
