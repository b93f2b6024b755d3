import type { Area } from "./area.ts";

/** Texts for an address that leads nowhere. */
export const notFoundMessages: Area<"not-found"> = {
  title: "Il n’y a rien ici",
  text: "L’adresse est peut-être mal saisie, ou ce qui se trouvait ici a été déplacé.",
  toNews: "Aller à vos actualités",
};
