import type { Area } from "./area.ts";

/** Texts of downloading files. */
export const downloadMessages: Area<"downloads"> = {
  failed: (name) => `« ${name} » n’a pas pu être téléchargé.`,
};
