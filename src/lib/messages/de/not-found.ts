import type { Area } from "./area.ts";

/** Texts for an address that leads nowhere. */
export const notFoundMessages: Area<"not-found"> = {
  title: "Hier ist nichts",
  text: "Vielleicht ist die Adresse falsch geschrieben, oder was hier stand, ist umgezogen.",
  toNews: "Zu Ihren Neuigkeiten",
};
