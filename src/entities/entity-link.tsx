import type { ReactNode } from "react";
import { isId } from "~/connect/ids.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { Link } from "~/ui/link.tsx";
import { entityPlace } from "./entity-place.ts";
import { useOrgOrigin } from "./written-place.ts";

interface Props {
  id: string | null | undefined;
  className?: string;
  /** For a picture whose name stands beside it as a link: no second stop for the keyboard and screen readers. */
  isDecorative?: boolean;
  children: ReactNode;
}

/**
 * A link to what an id names, and the place of its card (`data-card`, read by entity-cards.tsx): a page of the app, else
 * the record's own page in the org. Plain text where the id is missing or malformed.
 */
export function EntityLink({ id, className, isDecorative, children }: Props) {
  const place = entityPlace(id);
  const hidden = isDecorative ? { tabIndex: -1, "aria-hidden": true } : {};
  if (place) {
    return (
      <Link to={place} className={className} data-card={id} {...hidden}>
        {children}
      </Link>
    );
  }
  if (typeof id === "string" && isId(id) && !isDecorative) {
    return (
      <RecordLink id={id} className={className}>
        {children}
      </RecordLink>
    );
  }
  return <span {...(isDecorative ? { "aria-hidden": true } : {})}>{children}</span>;
}

function RecordLink({ id, className, children }: { id: string; className?: string; children: ReactNode }) {
  return (
    <ExternalLink href={`${useOrgOrigin()}/${id}`} className={className}>
      {children}
    </ExternalLink>
  );
}
