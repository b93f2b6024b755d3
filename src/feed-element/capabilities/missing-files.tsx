import { FileX } from "lucide-react";
import type { ReactNode } from "react";
import { capabilityMessages } from "~/lib/messages/capabilities.ts";

/** Stands where files were; nothing where none is missing. */
export function missingFiles(count: number): ReactNode {
  if (count === 0) return null;
  return (
    <p className="flex items-center gap-2 text-sm text-muted">
      <FileX aria-hidden size={16} className="shrink-0" />
      {capabilityMessages.missingFiles(count)}
    </p>
  );
}
