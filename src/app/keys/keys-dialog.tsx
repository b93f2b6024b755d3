import { Dialog } from "@base-ui/react/dialog";
import { keysOf } from "~/data/commands.ts";
import { keysMessages as texts } from "~/lib/messages/keys.ts";
import { messages } from "~/lib/messages/messages.ts";
import { areSingleKeysOn } from "~/lib/single-keys.ts";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import { DialogHead } from "~/ui/dialog-head.tsx";
import { Link } from "~/ui/link.tsx";
import { COMMAND_SECTIONS } from "./commands.ts";
import { KeyCaps } from "./key-caps.tsx";

/** The dialog that lists the keyboard shortcuts. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={`${POPUP} sm:max-w-3xl`}>
          <DialogHead close={messages.app.close} className="-mt-1">
            {texts.title}
          </DialogHead>
          {!areSingleKeysOn() && <p className="mt-1 text-muted">{texts.off}</p>}
          <div className="gap-x-10 sm:columns-2">
            {COMMAND_SECTIONS.map(({ name, commands }) => (
              <section key={name} className="break-inside-avoid pt-3">
                <h3 className="text-sm font-semibold text-muted">{texts.sections[name]}</h3>
                <dl className="divide-y divide-line">
                  {commands.map((command) => {
                    const keys = keysOf(command);
                    return (
                      keys.length > 0 && (
                        <div key={command.id} className="flex items-center justify-between gap-4 py-1.5">
                          <dt className="order-2 flex shrink-0 gap-2">
                            {keys.map((key) => (
                              <KeyCaps key={key} pressed={key} />
                            ))}
                          </dt>
                          <dd>{texts.commands[command.help]}</dd>
                        </div>
                      )
                    );
                  })}
                </dl>
              </section>
            ))}
          </div>
          <p className="pt-4">
            <Link to="/settings/keys" className="font-medium text-accent-text hover:underline" onClick={onClose}>
              {texts.change}
            </Link>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
