import type { Late } from "./area.ts";
import { notFoundMessages } from "./not-found.ts";
import { recordMessages } from "./records.ts";
import { settingsMessages } from "./settings.ts";

/** All Arabic texts but those of the first view. */
export const late: Late = {
  "not-found": notFoundMessages,
  records: recordMessages,
  settings: settingsMessages,
};
