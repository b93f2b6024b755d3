import { NavLink } from "~/ui/link.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { classNames } from "~/ui/class-names.ts";
import type { FeedLink, FeedLinks } from "./directory.ts";

/**
 * The feeds to choose from as lists of links. The current one is marked.
 *
 * @param onChoose called after a choice
 */
export function FeedMenu({ links, onChoose }: { links: FeedLinks; onChoose?: () => void }) {
  return (
    <>
      <LinkList links={links.feeds} onChoose={onChoose} />
      <LinkList label={feedMessages.records} links={links.records} onChoose={onChoose} />
      <LinkList label={feedMessages.favorites} links={links.favorites} onChoose={onChoose} />
    </>
  );
}

function LinkList({ label, links, onChoose }: { label?: string; links: readonly FeedLink[]; onChoose?: () => void }) {
  if (links.length === 0) return null;
  return (
    <>
      {label && <h3 className="px-3 pt-3 pb-1 text-sm text-muted">{label}</h3>}
      <ul>
        {links.map(({ to, label: name }) => (
          <li key={to}>
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
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </>
  );
}
