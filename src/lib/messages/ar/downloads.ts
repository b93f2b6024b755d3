import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of downloading files. */
export const downloadMessages: Area<"downloads"> = {
  failed: (name) => `تعذّر تنزيل «${isolated(name)}».`,
};
