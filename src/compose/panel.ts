/** What holds the fields of something attached, inside the composer. */
export const PANEL = "mx-3.5 mt-3 rounded-lg border border-line bg-canvas p-3";
