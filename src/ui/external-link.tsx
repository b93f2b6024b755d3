import type { ComponentProps } from "react";

/**
 * A link that leaves the app, in a window of its own that knows nothing of this one.
 *
 * @param href from {@link safeHref} or the org's own origin
 * @param isUntrusted for addresses that people wrote
 */
export function ExternalLink({ isUntrusted, children, ...props }: ComponentProps<"a"> & { href: string; isUntrusted?: boolean }) {
  return (
    <a {...props} target="_blank" rel={isUntrusted ? "noopener noreferrer nofollow" : "noopener noreferrer"}>
      {children}
    </a>
  );
}
