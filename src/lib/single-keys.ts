import { safeStorage } from "./safe-storage.ts";

const KEY = "chatter:single-keys";
const store = safeStorage("local");

/** Whether single-letter shortcuts are on (WCAG 2.1.4 requires a way to turn them off). */
export function areSingleKeysOn(): boolean {
  return store.getItem(KEY) !== "off";
}

/** Turns single-letter shortcuts on or off on this device. */
export function setSingleKeys(isOn: boolean): void {
  if (isOn) store.removeItem(KEY);
  else store.setItem(KEY, "off");
}

/** Whether a key press is a shortcut: no modifier but Shift, and not typed into a field. */
export function isPlainKey(event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey"> & { target: EventTarget | null }): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target;
  return !(target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)));
}

/**
 * Whether a modal dialog or menu is open. Cards and toasts are dialogs too, but not modal: shortcuts keep working
 * beside them.
 */
export function isModalOpen(): boolean {
  return document.querySelector("[role=dialog]:not([aria-modal=false]),[role=alertdialog],[role=menu]") !== null;
}
