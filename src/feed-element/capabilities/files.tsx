import { useState } from "react";
import { pictureOf } from "~/entities/file/file-facts.ts";
import { objectsOf } from "~/lib/readers.ts";
import { Attachments, isDrawable } from "./attachments.tsx";
import { capabilityView, type CapabilityProps } from "./capability-view.tsx";
import { useRareTable } from "./rare.tsx";

/** How many rows of a long list show at first. */
const FOLDED = 5;

/** The files of a post. Of a file that was deleted, or may not be seen any more, the org leaves one of nulls. */
export const filesView = capabilityView("files", ({ items }) => objectsOf(items).length > 0, Files);

function Files({ capability, element }: CapabilityProps<"files">) {
  const items = objectsOf(capability.items);
  const files = items.filter(isDrawable);
  const count = files.filter((file) => !pictureOf(file)).length;
  const isLong = count > FOLDED + 1;
  const [isOpen, setIsOpen] = useState(false);
  const rare = useRareTable(isLong || files.length < items.length);
  return (
    <>
      <Attachments files={files} elementId={element.id} rows={isLong && !isOpen ? FOLDED : undefined} />
      {isLong && rare?.showAllFiles({ count, isOpen, onToggle: setIsOpen })}
      {rare?.missingFiles(items.length - files.length)}
    </>
  );
}
