import { LayoutGrid, List } from "lucide-react";
import { fileMessages as texts } from "~/lib/messages/files.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import type { FilesView } from "./view-choice.ts";

/** Switches between list and grid. */
export function ViewToggle({ view, onChange }: { view: FilesView; onChange: (view: FilesView) => void }) {
  return (
    <div role="group" aria-label={texts.view} className="flex shrink-0">
      <IconButton icon={List} label={texts.asList} pressed={view === "list"} onClick={() => onChange("list")} />
      <IconButton icon={LayoutGrid} label={texts.asGrid} pressed={view === "grid"} onClick={() => onChange("grid")} />
    </div>
  );
}
