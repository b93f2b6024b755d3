import { safeStorage } from "./safe-storage.ts";

const KEY = "chatter:undo-send";

/** The choices, in seconds. 0 sends at once. */
export const UNDO_SEND_SECONDS = [0, 5, 10, 30] as const;

export type UndoSendSeconds = (typeof UNDO_SEND_SECONDS)[number];

/** For how many seconds a post or comment can be taken back before it is sent from this device. */
export function secondsToUndoSend(): UndoSendSeconds {
  const kept = Number(safeStorage("local").getItem(KEY) ?? 0);
  return UNDO_SEND_SECONDS.find((seconds) => seconds === kept) ?? 0;
}

/** Sets it, for what is written from now on. */
export function setSecondsToUndoSend(seconds: UndoSendSeconds): void {
  const store = safeStorage("local");
  if (seconds === 0) store.removeItem(KEY);
  else store.setItem(KEY, String(seconds));
}
