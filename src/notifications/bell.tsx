import { Bell as BellIcon } from "lucide-react";
import { notificationMessages as texts } from "~/lib/messages/notifications.ts";
import { formatNumber } from "~/lib/plural.ts";
import { classNames } from "~/ui/class-names.ts";
import { NavLink } from "~/ui/link.tsx";
import { useMediaQuery } from "~/ui/use-media-query.ts";
import { useTelling } from "./use-telling.ts";

/** Where there is a side bar. */
const WIDE = "(min-width: 48rem)";

/** The way to what a person was told, with the number of what is new, in the side bar. */
export function Bell() {
  return useMediaQuery(WIDE) && <SideBell />;
}

function SideBell() {
  const count = useTelling();
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

/** The number of what is new, at the entry of the bar of narrow screens. */
export function BellCount() {
  const count = useTelling();
  return (
    <>
      {count > 0 && <span className="sr-only">{texts.isNew(count)}</span>}
      <Count count={count} className="absolute start-1/2 top-1 ms-1" />
    </>
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
