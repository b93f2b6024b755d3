import { objectsOf } from "~/lib/readers.ts";
import { Attachments, isDrawable } from "./attachments.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";

/** The files of a post. */
export const filesView = capabilityView("files", ({ items }) => objectsOf(items).some(isDrawable), Files);

function Files({ capability, element }: CapabilityProps<"files">) {
  return <Attachments files={objectsOf(capability.items).filter(isDrawable)} elementId={element.id} />;
}
