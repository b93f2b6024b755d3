import { afterPaint } from "./after-paint.ts";

let resolve: () => void = () => undefined;
let isShown = false;

/** Resolves when the page's main content has been painted, or after {@link LATEST} at the latest. */
export const firstContent = new Promise<void>((settle) => (resolve = settle));

/** Timeout in milliseconds for pages that never call {@link contentShows}. */
const LATEST = 4_000;
setTimeout(show, LATEST);

/** Reports that the page's main content is in the document. */
export function contentShows(): void {
  if (!isShown) afterPaint(show);
}

/** Whether {@link firstContent} has settled. */
export function isContentShown(): boolean {
  return isShown;
}

function show(): void {
  isShown = true;
  resolve();
}
