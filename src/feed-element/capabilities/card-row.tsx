import { Download } from "lucide-react";
import type { ReactNode } from "react";
import type { AnyFile } from "~/entities/file/file-facts.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { SavingLink } from "~/entities/file/saving-link.tsx";
import { messages } from "~/lib/messages/messages.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { Link } from "~/ui/link.tsx";

/**
 * One line of an attachment: an icon of 18 px or the first page, a title, and what is secondary below it. A link where it
 * leads somewhere.
 *
 * @param kind what it is, where the icon does not say so
 * @param place for a file: its page of the app, to which the row then leads; the download stands beside
 * @param file for a file: what `href` downloads
 * @param elementId for a file: the element that it came with
 */
export function CardRow({
  icon,
  kind,
  title,
  href,
  place,
  file,
  elementId,
  children,
}: {
  icon: ReactNode;
  kind?: string;
  title: string;
  href?: string | null;
  place?: string | null;
  file?: AnyFile;
  elementId?: string | null;
  children?: ReactNode;
}) {
  const content = (
    <>
      <span className="grid min-h-9 min-w-9 shrink-0 place-items-center rounded-md bg-hover text-muted">{icon}</span>
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
  const source = [FEED_ELEMENTS, elementId ?? ""] as const;
  if (place) {
    return (
      <div className="flex items-center">
        <Link to={place} className={`${linkLook} min-w-0 flex-1`}>
          {content}
        </Link>
        {href && file && (
          <SavingLink href={href} file={file} source={source} aria-label={messages.capabilities.download(title)} className={DOWNLOAD}>
            <Download aria-hidden size={18} strokeWidth={1.75} />
          </SavingLink>
        )}
      </div>
    );
  }
  if (!href) return <div className={look}>{content}</div>;
  if (!file) {
    return (
      <ExternalLink href={href} className={linkLook} isUntrusted>
        {content}
      </ExternalLink>
    );
  }
  return (
    <SavingLink href={href} file={file} source={source} className={linkLook}>
      {content}
    </SavingLink>
  );
}

const DOWNLOAD =
  "mx-2 grid size-9 shrink-0 place-items-center rounded-lg text-muted transition-colors duration-150 hover:bg-hover hover:text-text";

/** The frame of one or more rows. */
export const CARD = "divide-y divide-line overflow-hidden rounded-lg border border-line";
