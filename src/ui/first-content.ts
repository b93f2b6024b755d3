import { afterPaint } from "./after-paint.ts";

let show: () => void = () => undefined;

/** Settles when what people came for has been painted, or when that takes so long that other things need not wait for it. */
export const firstContent = new Promise<void>((resolve) => (show = resolve));

/** Milliseconds for places that say nothing when they show. */
const LATEST = 4_000;
setTimeout(show, LATEST);

/** Says that what people came for is in the page. */
export function contentShows(): void {
  afterPaint(show);
}
