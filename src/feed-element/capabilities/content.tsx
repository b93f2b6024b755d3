import { asObject, objectsOf } from "~/lib/readers.ts";
import { Attachments, isDrawable } from "./attachments.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { missingFiles } from "./missing-files.tsx";

/**
 * The one file of a comment or an older post; nothing where `files` has it too. Of a file that was deleted, or may not be
 * seen any more, the org leaves the capability and little in it.
 */
export const contentView = capabilityView(
  "content",
  (content, { capabilities }) => {
    const files = objectsOf(asObject(capabilities?.files)?.items);
    return files.length === 0 || (isDrawable(content) && !files.some(isDrawable));
  },
  ContentFile,
);

function ContentFile({ capability, element }: CapabilityProps<"content">) {
  return isDrawable(capability) ? <Attachments files={[capability]} elementId={element.id} /> : missingFiles(1);
}
