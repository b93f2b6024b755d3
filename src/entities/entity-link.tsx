import type { ReactNode } from "react";
import { Link } from "~/ui/link.tsx";
import { entityPlace } from "./entity-place.ts";

interface Props {
  id: string | null | undefined;
  className?: string;
  /** For a picture next to a link with the name: hidden from the keyboard and screen readers. */
  isDecorative?: boolean;
  children: ReactNode;
}

/**
 * A link to the page of whatever an id names. Marks the anchor of its hover card (`data-card`, read by
 * entity-cards.tsx). Plain text if the id is missing or malformed.
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
  return <span {...(isDecorative ? { "aria-hidden": true } : {})}>{children}</span>;
}
