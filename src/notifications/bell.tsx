import { Bell as BellIcon } from "lucide-react";
import { createPortal } from "react-dom";
import { notificationMessages as texts } from "~/lib/messages/notifications.ts";
import { formatNumber } from "~/lib/plural.ts";
import { classNames } from "~/ui/class-names.ts";
import { NavLink } from "~/ui/link.tsx";
import { useMediaQuery } from "~/ui/use-media-query.ts";
import { useTelling } from "./use-telling.ts";

/** The way to what a person was told, with the number of what is new: in the side bar, or in the upper corner where there is none. */
export function Bell() {
  const count = useTelling();
  const isWide = useMediaQuery("(min-width: 48rem)");
  return isWide ? <SideBell count={count} /> : createPortal(<CornerBell count={count} />, document.body);
}

function SideBell({ count }: { count: number }) {
  return (
    <NavLink
      to="/notifications"
      data-tip={texts.title}
      aria-label={texts.bell(count)}
      className={({ isActive }) =>
        classNames(
          "relative flex h-10 items-center gap-3 rounded-lg px-3 transition-colors duration-150 max-xl:justify-center",
          isActive ? "bg-accent-soft font-semibold text-accent-text" : "text-text hover:bg-hover",
        )
      }
    >
      <BellIcon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      <span className="flex-1 max-xl:hidden">{texts.title}</span>
      <Count count={count} className="max-xl:absolute max-xl:end-1 max-xl:top-0.5" />
    </NavLink>
  );
}

function CornerBell({ count }: { count: number }) {
  return (
    <nav aria-label={texts.title} data-bar="top" className="fixed end-2 top-1.5 z-20 md:hidden">
      <NavLink
        to="/notifications"
        aria-label={texts.bell(count)}
        className={({ isActive }) =>
          classNames("relative grid size-11 place-items-center rounded-full hover:bg-hover", isActive ? "text-accent-text" : "text-muted")
        }
      >
        <BellIcon aria-hidden size={22} strokeWidth={1.75} />
        <Count count={count} className="absolute end-0.5 top-0.5" />
      </NavLink>
    </nav>
  );
}

/** The number, up to "99+". Screen readers hear it in the name of the link. */
function Count({ count, className }: { count: number; className: string }) {
  if (count === 0) return null;
  return (
    <span
      aria-hidden
      className={classNames(
        "min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums",
        className,
      )}
    >
      {count > 99 ? `${formatNumber(99)}+` : formatNumber(count)}
    </span>
  );
}
