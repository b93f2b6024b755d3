import { FileX } from "lucide-react";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { asObject, objectsOf } from "~/lib/readers.ts";
import { Attachments, isDrawable } from "./attachments.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/**
 * The one file of a comment or an older post; nothing where `files` has it too. Of a file that was deleted, or may not be
 * seen any more, the org leaves the capability and little in it.
 */
export const contentView = capabilityView(
  "content",
  (_content, { capabilities }) => !objectsOf(asObject(capabilities?.files)?.items).some(isDrawable),
  ContentFile,
);

function ContentFile({ capability, element }: CapabilityProps<"content">) {
  return isDrawable(capability) ? <Attachments files={[capability]} elementId={element.id} /> : <MissingFile />;
}

/** Stands where a file was. */
function MissingFile() {
  return (
    <p className="flex items-center gap-2 text-sm text-muted">
      <FileX aria-hidden size={16} className="shrink-0" />
      {capabilityMessages.missingFile}
    </p>
  );
}
