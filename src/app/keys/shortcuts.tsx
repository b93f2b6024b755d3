import { Suspense, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { pendingDeletions } from "~/data/pending-deletions.ts";
import { undoCommand } from "~/data/undo-command.ts";
import { useCommand, useCommands } from "~/data/use-command.ts";
import { useStore } from "~/data/use-store.tsx";
import { keysMessages } from "~/lib/messages/keys.ts";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { lazily } from "~/ui/lazily.ts";
import { useSaid } from "~/ui/use-said.ts";
import { writeHere } from "../write-here.ts";
import { composeCommand, GO_COMMANDS, helpCommand, searchCommand } from "./commands.ts";

const KeysDialog = lazily(() => import("./keys-dialog.tsx"), "KeysDialog");

/** What the app's own keys do on every page: help, search, undo, a new post, and the places. */
export function Shortcuts() {
  const store = useStore();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const [said, say] = useSaid();
  useCommand(helpCommand, () => setIsOpen(true));
  useCommand(searchCommand, () => {
    const field = document.querySelector<HTMLElement>("main input[type=search]");
    if (pathname.startsWith("/search") && field) field.focus();
    else void navigate("/search");
  });
  useCommand(composeCommand, () => writeHere(navigate));
  useCommand(undoCommand, () => {
    const deletion = pendingDeletions(store).at(-1);
    if (!deletion) return false;
    deletion.undo();
    focusWhenDrawn(document.body, deletion.id);
    say(keysMessages.undone);
  });
  useCommands(GO_COMMANDS, ({ to }) => void navigate(to));
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {isOpen && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
