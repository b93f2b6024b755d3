import { objectsOf } from "~/lib/readers.ts";
import { Attachments, isDrawable } from "./attachments.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { useRareTable } from "./rare.tsx";

/** The files of a post. Of a file that was deleted, or may not be seen any more, the org leaves one of nulls. */
export const filesView = capabilityView("files", ({ items }) => objectsOf(items).length > 0, Files);

function Files({ capability, element }: CapabilityProps<"files">) {
  const items = objectsOf(capability.items);
  const files = items.filter(isDrawable);
  const rare = useRareTable(files.length < items.length);
  return (
    <>
      <Attachments files={files} elementId={element.id} />
      {rare?.missingFiles(items.length - files.length)}
    </>
  );
}
