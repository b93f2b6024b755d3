import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { besideMessages } from "~/lib/messages/beside.ts";
import { Later } from "./later.tsx";
import { Link } from "./link.tsx";
import { useMediaQuery } from "./use-media-query.ts";

/**
 * What a page shows in the column beside it, after the page itself: {@link BesidePart}s. Nothing, and no part of it is
 * rendered, where there is no room for the column or the shell has none.
 */
export function Beside({ children }: { children: ReactNode }) {
  const hasRoom = useMediaQuery("(min-width: 64rem)");
  return (
    hasRoom && (
      <Later>
        <InColumn>{children}</InColumn>
      </Later>
    )
  );
}

/** The column is there by now: the shell draws it with the page. */
function InColumn({ children }: { children: ReactNode }) {
  const column = document.getElementById("beside");
  return (
    column &&
    createPortal(
      <aside aria-label={besideMessages.label} className="px-5 py-5">
        {children}
      </aside>,
      column,
    )
  );
}

/**
 * A part of the column beside the page.
 *
 * @param all where the whole is, if this is only a part, and what that link says
 */
export function BesidePart({ title, all, children }: { title: string; all?: { to: string; label: string }; children: ReactNode }) {
  return (
    <section className="pb-5">
      <h2 className="px-2 pb-1 text-sm font-semibold text-muted" dir="auto">
        {title}
      </h2>
      {children}
      {all && (
        <Link to={all.to} className="inline-block px-2 py-1.5 text-sm font-medium text-accent-text hover:underline">
          {all.label}
        </Link>
      )}
    </section>
  );
}

/** The look of a row in the column that is a link. */
export const BESIDE_ROW = "flex items-center gap-3 rounded-lg p-2 hover:bg-hover";
