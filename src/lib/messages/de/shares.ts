import type { Area } from "./area.ts";

/** Texts of sharing a post. */
export const shareMessages: Area<"shares"> = {
  title: "Diesen Post teilen",
  to: "Mit",
  label: "Ihr Text",
  placeholder: "Sagen Sie, warum, wenn Sie möchten. @ nennt Personen, # nennt Themen.",
  shared: "Der Post, den Sie teilen",
  hidden: (group) =>
    `Dieser Post ist nur für Mitglieder der Gruppe ${group}. Andere sehen Ihren Text, und dass es einen Post gibt, den sie nicht sehen dürfen.`,
  share: "Teilen",
  close: "Schließen und Entwurf behalten",
  onItsWay: (name) => `Wird geteilt: ${name}.`,
  onItsWayToFollowers: "Wird mit Ihren Followern geteilt.",
};
