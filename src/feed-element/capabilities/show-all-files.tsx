import type { ReactNode } from "react";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";
import { messages } from "~/lib/messages/messages.ts";
import { ShowAllButton } from "./show-all.tsx";

/** Opens and folds a long list of files, in place. */
export function showAllFiles({
  count,
  isOpen,
  onToggle,
}: {
  count: number;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}): ReactNode {
  const label = isOpen ? messages.element.showLess : capabilityMessages.showAllFiles(count);
  return <ShowAllButton isOpen={isOpen} label={label} onToggle={() => onToggle(!isOpen)} />;
}
