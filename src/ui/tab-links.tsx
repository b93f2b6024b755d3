import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { formatNumber } from "~/lib/plural.ts";
import { classNames } from "./class-names.ts";
import { NavLink } from "./link.tsx";

/** A part of a page with a URL of its own. */
export interface TabLink {
  to: string;
  label: string;
  count?: number | null;
}

/** The parts of a page as a row of links, which scrolls sideways when too long. The current one is marked. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const counts = links.map(({ count }) => count).join();
  useEffect(() => {
    if (row.current) show(row.current, row.current.querySelector("[aria-current]"));
    // A count that arrives later widens its tab.
  }, [pathname, counts]);
  return (
    <nav
      ref={row}
      data-keeps-focus
      aria-label={label}
      className="flex gap-1 overflow-x-auto border-b border-line px-2 sm:px-3"
      // Browsers leave a tab where it is of which a pixel can be seen.
      onFocus={({ currentTarget, target }) => show(currentTarget, target)}
    >
      {links.map(({ to, label: name, count }) => (
        <NavLink
          key={to}
          to={to}
          end
          className={({ isActive }) =>
            classNames(
              "flex h-11 shrink-0 items-center gap-1.5 border-b-2 px-2 font-medium transition-colors duration-150",
              isActive ? "border-accent text-accent-text" : "border-transparent text-muted hover:text-text",
            )
          }
        >
          {name}
          {count != null && <span className="text-sm font-normal tabular-nums">{formatNumber(count)}</span>}
        </NavLink>
      ))}
    </nav>
  );
}

/** Scrolls the row, and nothing else, until a tab of it is visible. */
function show(row: HTMLElement, tab: Element | null): void {
  const part = tab?.getBoundingClientRect();
  if (!part) return;
  const { left, right } = row.getBoundingClientRect();
  row.scrollBy?.({ left: Math.max(0, part.right - right) + Math.min(0, part.left - left) });
}
