import { messages } from "~/lib/messages/messages.ts";
import { classNames } from "~/ui/class-names.ts";
import { NavLink } from "~/ui/link.tsx";
import { PLACES, SETTINGS } from "./places.ts";

/** The navigation bar on narrow screens. */
export function BottomBar() {
  return (
    <nav
      id="bottom-navigation"
      tabIndex={-1}
      data-bar="bottom"
      aria-label={messages.navigation.label}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] outline-none md:hidden"
    >
      {[...PLACES.slice(0, -1), SETTINGS].map(({ to, name, icon: Icon }) => (
        <NavLink
          key={to}
          to={to}
          end={to === "/"}
          className={({ isActive }) =>
            classNames(
              "flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[11px]",
              isActive ? "font-semibold text-accent-text" : "text-muted",
            )
          }
        >
          <Icon aria-hidden size={20} strokeWidth={1.75} />
          <span className="max-w-full text-center leading-3 wrap-anywhere hyphens-auto">{messages.navigation[name]}</span>
        </NavLink>
      ))}
    </nav>
  );
}
