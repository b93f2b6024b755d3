import { lazily } from "~/ui/lazily.ts";

/** Parts of a post whose code comes with the first of them. */
export const LatePart = lazily(async () => ({ default: (await import("./late-parts.tsx")).LatePart }));
