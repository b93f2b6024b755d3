import type { ReactNode } from "react";
import { isId } from "~/connect/ids.ts";
import { ExternalLink } from "~/ui/external-link.tsx";
import { useOrgOrigin } from "./written-place.ts";

/** A link to the page that the org itself has for an id, in a new window. Plain text if the id is missing or malformed. */
export function OrgLink({ id, className, children }: { id: string | null | undefined; className?: string; children: ReactNode }) {
  const origin = useOrgOrigin();
  if (typeof id !== "string" || !isId(id)) return <span>{children}</span>;
  return (
    <ExternalLink href={`${origin}/${id}`} className={className}>
      {children}
    </ExternalLink>
  );
}
