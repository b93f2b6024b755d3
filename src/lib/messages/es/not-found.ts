import type { Area } from "./area.ts";

/** Texts for an address that leads nowhere. */
export const notFoundMessages: Area<"not-found"> = {
  title: "Aquí no hay nada",
  text: "Puede que la dirección esté mal escrita o que lo que había aquí haya cambiado de lugar.",
  toNews: "Ir a sus novedades",
};
