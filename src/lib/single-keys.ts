import { safeStorage } from "./safe-storage.ts";

const KEY = "chatter:single-keys";
const store = safeStorage("local");

/** Whether single letters act as shortcuts (WCAG 2.1.4 asks for a way to turn them off). */
export function areSingleKeysOn(): boolean {
  return store.getItem(KEY) !== "off";
}

/** Turns single-letter shortcuts on or off for this device. */
export function setSingleKeys(isOn: boolean): void {
  if (isOn) store.removeItem(KEY);
  else store.setItem(KEY, "off");
}

/** Whether a key press is a shortcut: nothing held down beside Shift, and nobody is typing. */
export function isPlainKey(event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey"> & { target: EventTarget | null }): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target;
  return !(target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)));
}

/** Whether a dialog or a menu has the keys to itself. Cards and toasts are dialogs too, but not modal: keys go on working beside them. */
export function isModalOpen(): boolean {
  return document.querySelector("[role=dialog]:not([aria-modal=false]),[role=alertdialog],[role=menu]") !== null;
}
