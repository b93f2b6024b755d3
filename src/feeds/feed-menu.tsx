import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useLocation } from "react-router";
import { NavLink } from "~/ui/link.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { classNames } from "~/ui/class-names.ts";
import type { FeedLink, FeedLinks } from "./directory.ts";

/** How many links of each list show before the others are asked for. */
const SHOWN = { feeds: 7, records: 4, favorites: 5 };

/**
 * The feeds to choose from as lists of links. The current one is marked, and never folded away.
 *
 * @param onChoose called after a choice
 */
export function FeedMenu({ links, onChoose }: { links: FeedLinks; onChoose?: () => void }) {
  return (
    <>
      <LinkList links={links.feeds} shown={SHOWN.feeds} more={feedMessages.moreFeeds} onChoose={onChoose} />
      <LinkList
        label={feedMessages.records}
        links={links.records}
        shown={SHOWN.records}
        more={feedMessages.moreRecords}
        onChoose={onChoose}
      />
      <LinkList
        label={feedMessages.favorites}
        links={links.favorites}
        shown={SHOWN.favorites}
        more={feedMessages.moreFavorites}
        onChoose={onChoose}
      />
    </>
  );
}

interface ListProps {
  label?: string;
  links: readonly FeedLink[];
  /** How many show at first. */
  shown: number;
  /** The label of the button that shows the others. */
  more: string;
  onChoose?: () => void;
}

/** Links to feeds; many of them are folded. */
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
        <button
          type="button"
          aria-expanded={isOpen}
          className="flex w-full items-center gap-1.5 rounded-lg px-3 py-1.5 text-start leading-6 text-muted transition-colors duration-150 hover:bg-hover hover:text-text"
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? feedMessages.fewer : more}
          <ChevronDown aria-hidden size={16} className={classNames("transition-transform duration-150", isOpen && "rotate-180")} />
        </button>
      )}
    </>
  );
}

function MenuLink({ to, label, onChoose }: FeedLink & { onChoose?: () => void }) {
  return (
    <NavLink
      to={to}
      end
      dir="auto"
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
