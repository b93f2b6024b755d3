import type { ReactNode } from "react";
import { ExternalLink } from "../external-link.tsx";

/**
 * One line of an attachment: an icon of 18 px, a title, and what is secondary below it. A link where it leads somewhere.
 *
 * @param kind what it is, where the icon does not say so
 * @param download for a file: the name to keep it under
 */
export function CardRow({
  icon,
  kind,
  title,
  href,
  download,
  children,
}: {
  icon: ReactNode;
  kind?: string;
  title: string;
  href?: string | null;
  download?: string;
  children?: ReactNode;
}) {
  const content = (
    <>
      <span className="grid size-9 shrink-0 place-items-center rounded-md bg-hover text-muted">
        {icon}
      </span>
      <span className="min-w-0 flex-1">
        {kind && <span className="block text-sm text-muted">{kind} </span>}
        {title && (
          <span className="line-clamp-2 font-semibold" dir="auto">
            {title}
          </span>
        )}{" "}
        {children}
      </span>
    </>
  );
  const look = "flex min-h-14 items-start gap-3 px-3 py-2.5 text-start";
  const linkLook = `${look} -outline-offset-2 transition-colors duration-150 hover:bg-hover`;
  if (!href) return <div className={look}>{content}</div>;
  if (download === undefined) {
    return (
      <ExternalLink href={href} className={linkLook} isUntrusted>
        {content}
      </ExternalLink>
    );
  }
  return (
    <a href={href} download={download} target="_blank" rel="noopener noreferrer" className={linkLook}>
      {content}
    </a>
  );
}

/** The frame of one or more rows. */
export const CARD = "divide-y divide-line overflow-hidden rounded-lg border border-line";
