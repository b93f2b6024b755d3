import type { ComponentProps } from "react";

/**
 * A link out of the app, opened in a new window without access to this one (`noopener`).
 *
 * @param href from {@link safeHref} or the org's own origin
 * @param isUntrusted for addresses written by users
 */
export function ExternalLink({ isUntrusted, children, ...props }: ComponentProps<"a"> & { href: string; isUntrusted?: boolean }) {
  return (
    <a {...props} target="_blank" rel={isUntrusted ? "noopener noreferrer nofollow" : "noopener noreferrer"}>
      {children}
    </a>
  );
}
