/** A one-line field of a form. Not below 16 px where fingers type: iOS would zoom in. */
export const FIELD =
  "min-h-9 w-full min-w-0 rounded-lg border border-strong-line bg-surface px-3 py-1.5 outline-none placeholder:text-muted focus:border-accent focus:ring-1 focus:ring-accent pointer-coarse:text-[1rem]";
