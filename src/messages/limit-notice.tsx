import { Clock } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "~/data/use-store.tsx";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { formatTime } from "./days.ts";
import { useMessageLimit } from "./queries.ts";

/** Says when the hour's calls for messages are used up, and when it goes on; then, what could not be read is read. */
export function LimitNotice() {
  const { client } = useStore();
  const until = useMessageLimit();
  const isOver = until === 0;
  useEffect(() => {
    if (isOver) void client.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
  }, [client, isOver]);
  return (
    <div role="status" className="empty:hidden">
      {until > 0 && (
        <p className="flex gap-2 border-b border-line bg-hover px-4 py-2 text-sm text-warning sm:px-5">
          <Clock aria-hidden size={16} className="mt-0.5 shrink-0" />
          {texts.limit(formatTime(until))}
        </p>
      )}
    </div>
  );
}
