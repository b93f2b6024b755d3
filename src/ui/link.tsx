import type { ComponentProps } from "react";
import { useHref, useLinkClickHandler, useLocation, useResolvedPath, type To } from "react-router";

interface LinkProps extends ComponentProps<"a"> {
  to: To;
  /** In place of the present entry of the history. */
  replace?: boolean;
  /** Kept with the new entry of the history. */
  state?: unknown;
}

/** A link to a place in the app. A click with a modifier or another button is the browser's, as is a link to another window. */
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
 * A link that knows whether its place is shown, and says so to screen readers.
 *
 * @param end only the place itself counts, not what is below it
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
