import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { keysMessages as keys } from "~/lib/messages/keys.ts";
import { messages } from "~/lib/messages/messages.ts";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { COMMANDS } from "./commands.ts";

/** The dialog that lists the keyboard shortcuts. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP}>
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-lg font-semibold">{keys.title}</Dialog.Title>
            <Dialog.Close aria-label={messages.app.close} className="grid size-9 place-items-center rounded-lg hover:bg-hover">
              <X aria-hidden size={18} />
            </Dialog.Close>
          </div>
          <dl className="mt-3 divide-y divide-line">
            {COMMANDS.map(({ id, keys: pressed, help }) => (
              <div key={id} className="flex items-center justify-between gap-4 py-2">
                <dt className="order-2 flex shrink-0 gap-2">
                  {pressed.map((each) => (
                    <Keys key={each} pressed={each} />
                  ))}
                </dt>
                <dd>{keys[help]}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Keys({ pressed }: { pressed: string }) {
  return (
    <span className="flex gap-1">
      {pressed.split("+").map((part) => (
        <kbd key={part} className="min-w-7 rounded-md border border-line bg-hover px-2 py-0.5 text-center font-sans text-sm">
          {keys.names[part] ?? (pressed.includes("+") ? part.toUpperCase() : part)}
        </kbd>
      ))}
    </span>
  );
}
