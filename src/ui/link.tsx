import type { ComponentProps } from "react";
import { useHref, useLinkClickHandler, useLocation, useResolvedPath, type To } from "react-router";

interface LinkProps extends ComponentProps<"a"> {
  to: To;
  /** Replaces the current history entry. */
  replace?: boolean;
  /** State of the new history entry. */
  state?: unknown;
}

/**
 * A link within the app. Leaves clicks with a modifier key or another button, and links with a target, to the browser.
 */
export function Link({ to, replace, state, onClick, target, children, ...props }: LinkProps) {
  const follow = useLinkClickHandler(to, { replace, state, target });
  return (
    <a
      {...props}
      href={useHref(to)}
      target={target}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}

/**
 * A link that is marked as current (`aria-current`) while its page is shown.
 *
 * @param end match the exact path only, not the paths below it
 */
export function NavLink({
  end,
  className,
  ...props
}: Omit<LinkProps, "className"> & { end?: boolean; className: string | ((state: { isActive: boolean }) => string) }) {
  const { pathname: place } = useResolvedPath(props.to);
  const { pathname } = useLocation();
  const isActive = pathname === place || (!end && pathname.startsWith(place.replace(/\/?$/, "/")));
  return (
    <Link
      {...props}
      aria-current={isActive ? "page" : undefined}
      className={typeof className === "string" ? className : className({ isActive })}
    />
  );
}
