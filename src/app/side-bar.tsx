import { messages } from "~/lib/messages/messages.ts";
import { useConfig } from "~/session/session-context.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Later } from "~/ui/later.tsx";
import { lazily } from "~/ui/lazily.ts";
import { NavLink } from "~/ui/link.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { PLACES, SETTINGS, type Place } from "./places.ts";

const load = () => import("./late-side.ts");
const Bell = lazily(load, "Bell");
const AccountMenu = lazily(load, "AccountMenu");
const SideFeeds = lazily(load, "SideFeeds");

/** The navigation beside the page; icons only where space is tight. */
export function SideBar() {
  const { branding } = useConfig();
  return (
    <header className="sticky top-0 hidden h-dvh w-[4.5rem] shrink-0 flex-col px-3 py-4 md:flex xl:w-64">
      <NavLink
        to="/"
        className="flex h-10 items-center gap-3 rounded-lg px-2 font-semibold max-xl:justify-center"
        aria-label={branding.name}
      >
        <BrandMark className="size-8" />
        <span className="truncate text-lg max-xl:hidden">{branding.name}</span>
      </NavLink>
      <nav
        id="side-navigation"
        tabIndex={-1}
        aria-label={messages.navigation.label}
        className="mt-5 flex min-h-0 flex-1 flex-col gap-1 outline-none"
      >
        {PLACES.map((place) => (
          <SideLink key={place.to} {...place} />
        ))}
        <Later>
          <Bell />
        </Later>
        <div className="min-h-0 flex-1 overflow-y-auto scrollbar-light">
          <Later>
            <SideFeeds />
          </Later>
        </div>
        <div className="border-t border-line pt-2">
          <SideLink {...SETTINGS} />
        </div>
      </nav>
      <div className="min-h-12">
        <Later>
          <AccountMenu />
        </Later>
      </div>
    </header>
  );
}

function SideLink({ to, name, icon: Icon }: Place) {
  const label = messages.navigation[name];
  return (
    <NavLink
      to={to}
      end={to === "/"}
      data-tip={label}
      className={({ isActive }) =>
        classNames(
          "flex h-10 items-center gap-3 rounded-lg px-3 transition-colors duration-150 max-xl:justify-center",
          isActive ? "bg-accent-soft font-semibold text-accent-text" : "text-text hover:bg-hover",
        )
      }
    >
      <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      <span className="max-xl:sr-only">{label}</span>
    </NavLink>
  );
}
