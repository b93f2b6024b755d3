let show: () => void = () => undefined;

/** Settles when the page shows what people came for, or when that takes so long that other things need not wait for it. */
export const firstContent = new Promise<void>((resolve) => (show = resolve));

/** Milliseconds for places that say nothing when they show. */
const LATEST = 4_000;
setTimeout(show, LATEST);

/** Says that the page shows what people came for. */
export function contentShows(): void {
  show();
}
