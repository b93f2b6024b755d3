import type { Translation } from "../over-english.ts";
import { missing } from "./area.ts";
import { messages } from "./messages.ts";

/** French. */
export const language: Translation = {
  missing,
  first: { messages },
  late: async () => (await import("./late.ts")).late,
};
