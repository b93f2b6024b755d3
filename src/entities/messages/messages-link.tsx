import { Mail } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "~/data/use-store.tsx";
import { privateMessages as texts } from "~/lib/messages/messages-private.ts";
import { formatNumber } from "~/lib/plural.ts";
import { classNames } from "~/ui/class-names.ts";
import { NavLink } from "~/ui/link.tsx";
import { watchMessages } from "./checks.ts";
import { useOffersMessages } from "./offer.ts";
import { useUnreadMessages } from "./unread.ts";

/**
 * The link to the messages with the number of unread conversations, where people have messages. While it is there, the
 * org is asked for the number.
 *
 * @param isRail whether narrow windows show its icon alone
 */
export function MessagesLink({ isRail = false, onChoose }: { isRail?: boolean; onChoose?: () => void }) {
  return useOffersMessages() === true && <CountedLink isRail={isRail} onChoose={onChoose} />;
}

function CountedLink({ isRail, onChoose }: { isRail: boolean; onChoose?: () => void }) {
  const store = useStore();
  const { count, hasMore } = useUnreadMessages();
  useEffect(() => watchMessages(store), [store]);
  return (
    <NavLink
      to="/messages"
      data-tip={isRail ? texts.title : undefined}
      onClick={onChoose}
      className={({ isActive }) =>
        classNames(
          "relative flex h-10 items-center gap-3 rounded-lg px-3 transition-colors duration-150",
          isRail && "max-xl:justify-center",
          isActive ? "bg-accent-soft font-semibold text-accent-text" : "text-text hover:bg-hover",
        )
      }
    >
      <Mail aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      <span className={classNames("flex-1", isRail && "max-xl:sr-only")}>{texts.title}</span>
      {count > 0 && (
        <span
          className={classNames(
            "min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums",
            isRail && "max-xl:absolute max-xl:inset-e-0 max-xl:top-0",
          )}
        >
          <span aria-hidden>{hasMore ? `${formatNumber(count)}+` : formatNumber(count)}</span>
          <span className="sr-only">{texts.unreadCount(count)}</span>
        </span>
      )}
    </NavLink>
  );
}
