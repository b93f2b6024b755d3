/** What holds the fields of something attached, inside the composer. */
export const PANEL = "mx-3.5 mt-3 rounded-lg border border-line bg-canvas p-3";

/** A one-line field inside of it. Not below 16 px where fingers type: iOS would zoom in. */
export const FIELD =
  "min-h-9 w-full min-w-0 rounded-lg border border-line bg-surface px-3 py-1.5 outline-none placeholder:text-muted focus:border-accent focus:ring-1 focus:ring-accent pointer-coarse:text-[1rem]";
