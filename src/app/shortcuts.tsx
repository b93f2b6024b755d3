import { Suspense, useState } from "react";
import { pendingDeletions } from "~/data/pending-deletions.ts";
import { undoCommand } from "~/data/undo-command.ts";
import { useCommand } from "~/data/use-command.ts";
import { useStore } from "~/data/use-store.tsx";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { lazily } from "~/ui/lazily.ts";
import { helpCommand } from "./commands.ts";

const KeysDialog = lazily(async () => ({ default: (await import("./keys-dialog.tsx")).KeysDialog }));

/** Global keyboard shortcuts: `?` lists all keys, `u` undoes the last deletion. */
export function Shortcuts() {
  const store = useStore();
  const [isOpen, setIsOpen] = useState(false);
  useCommand(helpCommand, () => setIsOpen(true));
  useCommand(undoCommand, () => {
    const deletion = pendingDeletions(store).at(-1);
    if (!deletion) return false;
    deletion.undo();
    focusWhenDrawn(document.body, deletion.id);
  });
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog onClose={() => setIsOpen(false)} />
    </Suspense>
  );
}
