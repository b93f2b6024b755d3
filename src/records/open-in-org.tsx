import { ExternalLink } from "lucide-react";
import { OrgLink } from "~/entities/org-link.tsx";
import { recordMessages as texts } from "~/lib/messages/records.ts";
import { buttonClass } from "~/ui/button.tsx";

/** A link to the record's own page in the org, drawn as a button. */
export function OpenInOrg({ id }: { id: string }) {
  return (
    <OrgLink id={id} className={buttonClass()}>
      <ExternalLink aria-hidden size={16} className="mirrored" />
      {texts.openInOrg}
    </OrgLink>
  );
}
