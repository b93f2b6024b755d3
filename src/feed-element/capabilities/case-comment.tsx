import { MessageSquareText } from "lucide-react";
import { EntityName } from "~/entities/entity-name.tsx";
import { capabilityMessages as texts } from "~/lib/messages/capabilities.ts";
import { asObject, asText } from "~/lib/readers.ts";
import { Timestamp } from "~/ui/timestamp.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** A comment on a case: what was written, by whom, and whether customers can read it. */
export const caseCommentView = capabilityView("caseComment", ({ text }) => asText(text).trim() !== "", CaseComment);

function CaseComment({ capability: { createdBy, createdDate, published, text } }: CapabilityProps<"caseComment">) {
  const author = asObject(createdBy);
  return (
    <div className="rounded-lg border border-line px-3 py-2.5">
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        <MessageSquareText aria-hidden size={16} className="shrink-0" />
        {texts.names.caseComment}
        {author && <EntityName entity={author} />}
        <Timestamp date={createdDate} />
        {published === true && <span>{texts.forCustomers}</span>}
      </p>
      <p className="mt-1 whitespace-pre-wrap wrap-anywhere" dir="auto">
        {asText(text).trim()}
      </p>
    </div>
  );
}
