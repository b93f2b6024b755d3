import { Bell, User, SquarePen, type LucideIcon } from "lucide-react";
import { Suspense, useState, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { messages } from "~/lib/messages/messages.ts";
import { classNames } from "~/ui/class-names.ts";
import { Later } from "~/ui/later.tsx";
import { lazily, loadLate } from "~/ui/lazily.ts";
import { NavLink } from "~/ui/link.tsx";
import { PLACES, PLACES_BELOW_ME } from "./places.ts";

const load = () => import("./late-bar.ts");
const BellCount = lazily(load, "BellCount");
const MeCount = lazily(load, "MeCount");
const MeSheet = lazily(load, "MeSheet");

/** The navigation bar on narrow screens: where people go most, what they do most, and the way to all else. */
export function BottomBar() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const texts = messages.navigation;
  return (
    <nav
      id="bottom-navigation"
      tabIndex={-1}
      data-bar="bottom"
      aria-label={texts.label}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-raised px-safe pb-safe outline-none"
    >
      {PLACES.slice(0, 2).map(({ to, name, icon }) => (
        <NavLink key={to} to={to} end={to === "/"} className={look}>
          <Place icon={icon}>{texts[name]}</Place>
        </NavLink>
      ))}
      <button type="button" className={look({})} onClick={() => void loadLate(load).then(({ writeHere }) => writeHere(navigate))}>
        <Place icon={SquarePen}>{texts.write}</Place>
      </button>
      <NavLink to="/notifications" className={look}>
        <Place icon={Bell}>{texts.notifications}</Place>
        <Later>
          <BellCount />
        </Later>
      </NavLink>
      <Me isHere={pathname.startsWith("/messages") || PLACES_BELOW_ME.some(({ to }) => pathname.startsWith(to))} />
    </nav>
  );
}

/** Opens what has no room in the bar. */
function Me({ isHere }: { isHere: boolean }) {
  const [isOpen, setIsOpen] = useState<boolean>();
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen ?? false}
        aria-current={isHere || undefined}
        className={look({ isActive: isHere })}
        onClick={() => setIsOpen(true)}
      >
        <Place icon={User}>{messages.navigation.me}</Place>
        <Later>
          <MeCount />
        </Later>
      </button>
      {isOpen !== undefined && (
        <Suspense fallback={null}>
          <MeSheet isOpen={isOpen} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** All are equally wide, except that no word is cut or broken. */
function look({ isActive }: { isActive?: boolean }): string {
  return classNames(
    "relative flex h-14 min-w-min flex-1 flex-col items-center justify-center gap-0.5 px-0.5 text-[clamp(10px,2.9vw,11px)]",
    isActive ? "font-semibold text-accent-text" : "text-muted",
  );
}

function Place({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <>
      <Icon aria-hidden size={20} strokeWidth={1.75} />
      <span className="max-w-[25vw] text-center leading-3 wrap-break-word">{children}</span>
    </>
  );
}
