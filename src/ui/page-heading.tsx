import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { classNames } from "./class-names.ts";
import { useTitle } from "./use-title.ts";

/** Whether there has been a navigation since the app started. */
let hasMoved = false;

/**
 * The page's h1. Also sets the document title, and takes focus after a navigation so that screen readers start at the
 * top.
 *
 * @param before shown before the heading, such as a back link
 * @param after shown at its end, such as a button
 * @param isInHead where the head of the page says the name: the bar comes when that has been scrolled away
 * @param isHidden for screen readers only, where the page shows its name in another way
 */
export function PageHeading({
  children,
  isHidden,
  isInHead,
  before,
  after,
}: {
  children: string;
  isHidden?: boolean;
  isInHead?: boolean;
  before?: ReactNode;
  after?: ReactNode;
}) {
  const { key, pathname, search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(children);
  const takeFocus = useEffectEvent(() => {
    // On the first page (location key "default") the browser decides about focus. A feed restored by Back has already
    // focused its row.
    const isFirstPlace = key === "default" && !hasMoved;
    // Focus in a search field or tab row that changes the URL stays there.
    const isInUse = document.activeElement?.closest("main [role=feed], [data-keeps-focus]") != null;
    if (!isFirstPlace && !isInUse) heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    takeFocus();
    return () => {
      hasMoved = true;
    };
    // Runs on another path or query, not on another hash.
  }, [pathname, search]);
  return (
    <div
      data-bar={isHidden ? undefined : "top"}
      className={
        isHidden
          ? "sr-only"
          : classNames(
              "sticky top-0 z-10 flex min-h-14 items-center gap-2 border-b border-line bg-surface/95 px-4 py-bar backdrop-blur sm:px-5",
              isInHead && "head-bar",
            )
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
