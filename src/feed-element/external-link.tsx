import type { ReactNode } from "react";

/**
 * A link that leaves the app, in a window of its own that knows nothing of this one.
 *
 * @param href from {@link safeHref} or the org's own origin
 * @param isUntrusted for addresses that people wrote
 */
export function ExternalLink({
  href,
  className,
  isUntrusted,
  children,
}: {
  href: string;
  className?: string;
  isUntrusted?: boolean;
  children: ReactNode;
}) {
  return (
    <a href={href} target="_blank" rel={isUntrusted ? "noopener noreferrer nofollow" : "noopener noreferrer"} className={className}>
      {children}
    </a>
  );
}
