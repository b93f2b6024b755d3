import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { keysMessages as keys } from "~/lib/messages/keys.ts";
import { messages } from "~/lib/messages/messages.ts";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";

const KEYS: readonly (readonly [string, string])[] = [
  ["j", keys.next],
  ["k", keys.previous],
  [".", keys.newPosts],
  ["l", keys.like],
  ["b", keys.bookmark],
  ["Enter", keys.open],
  ["Page Down", keys.pageDown],
  ["Page Up", keys.pageUp],
  ["Ctrl+End", keys.leaveEnd],
  ["Ctrl+Home", keys.leaveStart],
  ["F6", keys.notices],
  ["?", keys.help],
];

/** The list of keys. */
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
            {KEYS.map(([key, text]) => (
              <div key={key} className="flex items-center justify-between gap-4 py-2">
                <dt className="order-2 flex shrink-0 gap-1">
                  {key.split("+").map((part) => (
                    <kbd key={part} className="min-w-7 rounded-md border border-line bg-hover px-2 py-0.5 text-center font-sans text-sm">
                      {part}
                    </kbd>
                  ))}
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
