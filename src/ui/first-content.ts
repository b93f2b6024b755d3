import { afterPaint } from "./after-paint.ts";

let show: () => void = () => undefined;

/** Resolves when the page's main content has been painted, or after {@link LATEST} at the latest. */
export const firstContent = new Promise<void>((resolve) => (show = resolve));

/** Timeout in milliseconds for pages that never call {@link contentShows}. */
const LATEST = 4_000;
setTimeout(show, LATEST);

/** Reports that the page's main content is in the document. */
export function contentShows(): void {
  afterPaint(show);
}
