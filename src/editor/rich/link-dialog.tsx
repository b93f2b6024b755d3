import { Dialog } from "@base-ui/react/dialog";
import { useId, useRef, useState } from "react";
import { richTextMessages as texts } from "~/lib/messages/rich-text.ts";
import { safeHref } from "~/lib/safe-href.ts";
import { Button, buttonClass } from "~/ui/button.tsx";
import { BACKDROP, POPUP } from "~/ui/dialog-class.ts";
import type { LinkAt } from "./commands.ts";

const FIELD = "mt-1 h-9 w-full rounded-lg border border-strong-line bg-surface px-3 py-1.5";

/**
 * Asks what a link says and where it leads.
 *
 * @param onSave called with its words and its address; "" takes the link out
 * @param backTo what gets focus when it closes
 */
export function LinkDialog({
  link,
  onSave,
  onClose,
  backTo,
}: {
  link: LinkAt;
  onSave: (words: string, href: string) => void;
  onClose: () => void;
  backTo: () => HTMLElement | null;
}) {
  const id = useId();
  const [words, setWords] = useState(link.words);
  const [address, setAddress] = useState(link.href);
  const [isRefused, setIsRefused] = useState(false);
  const addressField = useRef<HTMLInputElement>(null);
  const wordsField = useRef<HTMLInputElement>(null);

  function save(): void {
    const href = safeHref(address);
    setIsRefused(href === null);
    if (href === null) return addressField.current?.focus();
    onSave(words.trim() || address.trim(), href);
    onClose();
  }

  return (
    <Dialog.Root defaultOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={POPUP} initialFocus={link.words === "" ? wordsField : addressField} finalFocus={backTo}>
          <Dialog.Title className="text-lg font-semibold">{link.href === "" ? texts.addLink : texts.changeLink}</Dialog.Title>
          <form
            className="mt-4"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              // The form around the text is another one.
              event.stopPropagation();
              save();
            }}
          >
            {link.isOneLine && (
              <>
                <label htmlFor={`${id}-words`} className="block text-sm font-medium">
                  {texts.linkWords}
                </label>
                <input
                  id={`${id}-words`}
                  ref={wordsField}
                  className={`${FIELD} mb-4`}
                  dir="auto"
                  autoComplete="off"
                  value={words}
                  onChange={(event) => setWords(event.target.value)}
                />
              </>
            )}
            <label htmlFor={`${id}-address`} className="block text-sm font-medium">
              {texts.linkAddress}
            </label>
            <input
              id={`${id}-address`}
              ref={addressField}
              type="url"
              className={FIELD}
              dir="ltr"
              autoComplete="off"
              placeholder="https://"
              value={address}
              aria-invalid={isRefused || undefined}
              aria-describedby={isRefused ? `${id}-refused` : undefined}
              onChange={(event) => setAddress(event.target.value)}
            />
            {isRefused && (
              <p id={`${id}-refused`} role="alert" className="mt-1 text-sm text-danger">
                {texts.badAddress}
              </p>
            )}
            <div className="mt-5 flex flex-wrap justify-end gap-2">
              {link.href !== "" && (
                <Button
                  look="quiet"
                  className="me-auto"
                  onClick={() => {
                    onSave(link.words, "");
                    onClose();
                  }}
                >
                  {texts.removeLink}
                </Button>
              )}
              <Dialog.Close className={buttonClass()}>{texts.cancel}</Dialog.Close>
              <Button type="submit" look="primary">
                {texts.saveLink}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
