import type { Area } from "./area.ts";

/** Texts of sharing a post. */
export const shareMessages: Area<"shares"> = {
  title: "Compartir esta publicación",
  to: "Para",
  label: "Su texto",
  placeholder: "Diga por qué, si lo desea. @ menciona personas, # temas.",
  shared: "La publicación que comparte",
  hidden: (group) =>
    `Esta publicación es solo para los miembros de ${group}. Los demás verán su texto y que hay una publicación que no pueden ver.`,
  share: "Compartir",
  close: "Cerrar y conservar el borrador",
  onItsWay: (name) => `Compartiendo con ${name}.`,
  onItsWayToFollowers: "Compartiendo con sus seguidores.",
};
