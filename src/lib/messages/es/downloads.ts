import type { Area } from "./area.ts";

/** Texts of downloading files. */
export const downloadMessages: Area<"downloads"> = {
  failed: (name) => `No se pudo descargar «${name}».`,
};
