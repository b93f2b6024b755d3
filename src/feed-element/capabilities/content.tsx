import { asObject, objectsOf } from "~/lib/readers.ts";
import { Attachments, isDrawable } from "./attachments.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** The one file of a comment or an older post; nothing where `files` has it too. */
export const contentView = capabilityView(
  "content",
  (content, { capabilities }) => isDrawable(content) && !objectsOf(asObject(capabilities?.files)?.items).some(isDrawable),
  ContentFile,
);

function ContentFile({ capability, element }: CapabilityProps<"content">) {
  return <Attachments files={[capability]} elementId={element.id} />;
}
