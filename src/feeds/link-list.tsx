import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useLocation } from "react-router";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { messages } from "~/lib/messages/messages.ts";
import { classNames } from "~/ui/class-names.ts";
import { NavLink } from "~/ui/link.tsx";
import type { FeedLink } from "./directory.ts";

/** The classes of a button among the links. */
export const MENU_BUTTON =
  "flex w-full items-center gap-1.5 rounded-lg px-3 py-1.5 text-start leading-6 text-muted transition-colors duration-150 hover:bg-hover hover:text-text";

interface ListProps {
  label?: string;
  links: readonly FeedLink[];
  /** How many show at first. */
  shown: number;
  /** The label of the button that shows the others. */
  more: string;
  onChoose?: () => void;
}

/** Links to feeds. Many of them are folded, but never the current one. */
export function LinkList({ label, links, shown, more, onChoose }: ListProps) {
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  if (links.length === 0) return null;
  // A button in place of one link would save nothing.
  const hasFold = links.length > shown + 1;
  const isShown = ({ to }: FeedLink, index: number): boolean => !hasFold || isOpen || index < shown || to === pathname;
  return (
    <>
      {label && <h3 className="px-3 pt-3 pb-1 text-sm text-muted">{label}</h3>}
      <ul>
        {links.filter(isShown).map((link) => (
          <li key={link.to}>
            <MenuLink {...link} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {hasFold && (
        <button type="button" aria-expanded={isOpen} className={MENU_BUTTON} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? feedMessages.fewer : more}
          <ChevronDown aria-hidden size={16} className={classNames("transition-transform duration-150", isOpen && "rotate-180")} />
        </button>
      )}
    </>
  );
}

/** What feeds are called that are called like places: their links say that they are feeds. */
const placeNames = (): readonly string[] => Object.values(messages.navigation);

function MenuLink({ to, label, onChoose }: FeedLink & { onChoose?: () => void }) {
  return (
    <NavLink
      to={to}
      end
      dir="auto"
      aria-label={placeNames().includes(label) ? messages.feed.label(label) : undefined}
      className={({ isActive }) =>
        classNames(
          "block truncate rounded-lg px-3 py-1.5 leading-6 rtl:text-right transition-colors duration-150",
          isActive ? "bg-accent-soft font-semibold text-accent-text" : "text-text hover:bg-hover",
        )
      }
      onClick={onChoose}
    >
      {label}
    </NavLink>
  );
}
