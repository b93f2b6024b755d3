import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { useTitle } from "./use-title.ts";

/** Whether another page has been shown in this visit. */
let hasMoved = false;

/**
 * The first heading of a page. It also names the browser's tab, and takes focus when somebody comes here from another
 * page of the app, so that a screen reader starts at the beginning.
 *
 * @param before what stands before the heading, such as a way back
 * @param after what stands at its end, such as a button
 * @param isHidden for screen readers alone, where the page shows its name in another way
 */
export function PageHeading({
  children,
  isHidden,
  before,
  after,
}: {
  children: string;
  isHidden?: boolean;
  before?: ReactNode;
  after?: ReactNode;
}) {
  const { key, pathname, search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(children);
  const takeFocus = useEffectEvent(() => {
    // At the beginning of a visit, whose place the router names so, the focus is the browser's. And a feed that somebody
    // came back to has given focus to where they were.
    const isFirstPlace = key === "default" && !hasMoved;
    // A search field or a row of tabs that changes the address is still in use.
    const isInUse = document.activeElement?.closest("main [role=feed], [data-keeps-focus]") != null;
    if (!isFirstPlace && !isInUse) heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    takeFocus();
    return () => {
      hasMoved = true;
    };
    // Only another page or search moves focus, not another hash.
  }, [pathname, search]);
  return (
    <div
      className={
        isHidden
          ? "sr-only"
          : "sticky top-0 z-10 flex min-h-14 items-center gap-2 border-b border-line bg-surface/95 px-4 py-2 backdrop-blur sm:px-5"
      }
    >
      {before}
      <h1 ref={heading} tabIndex={-1} className="min-w-0 flex-1 truncate text-lg font-semibold rtl:text-right" dir="auto">
        {children}
      </h1>
      {after}
    </div>
  );
}
