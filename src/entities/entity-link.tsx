import type { ReactNode } from "react";
import { isId } from "~/connect/ids.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { Link } from "~/ui/link.tsx";
import { entityPlace } from "./entity-place.ts";
import { useOrgOrigin } from "./written-place.ts";

interface Props {
  id: string | null | undefined;
  className?: string;
  /** For a picture next to a link with the name: hidden from the keyboard and screen readers. */
  isDecorative?: boolean;
  children: ReactNode;
}

/**
 * A link to whatever an id names: a page of the app, or else the record's page in the org. Marks the anchor of its
 * hover card (`data-card`, read by entity-cards.tsx). Plain text if the id is missing or malformed.
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
