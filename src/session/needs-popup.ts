import { isStorageBlocked } from "~/lib/safe-storage.ts";

/** Whether this page stands inside another one. */
export function isFramed(): boolean {
  return window.top !== window.self;
}

/**
 * Whether people have to sign in in a window of its own: the org's pages refuse to stand in a frame, and where storage
 * is blocked nothing could wait for the way back.
 */
export function needsPopup(): boolean {
  return isFramed() || isStorageBlocked();
}
