/** What the bar of narrow screens needs when it has been drawn, in one chunk. */
export { BellCount } from "~/notifications/bell.tsx";
export { MeCount } from "./me-count.tsx";
export { MeSheet } from "./me-sheet.tsx";
export { writeHere } from "./write-here.ts";
