import type { Area } from "./area.ts";

/** Texts of sharing a post. */
export const shareMessages: Area<"shares"> = {
  title: "Partager cette publication",
  to: "À",
  label: "Votre texte",
  placeholder: "Dites pourquoi, si vous le souhaitez. @ mentionne une personne, # une rubrique.",
  shared: "La publication que vous partagez",
  hidden: (group) =>
    `Cette publication est réservée aux membres de ${group}. Les autres verront votre texte et qu’il existe une publication qu’ils ne peuvent pas voir.`,
  share: "Partager",
  close: "Fermer et garder le brouillon",
  onItsWay: (name) => `Partage en cours : ${name}.`,
  onItsWayToFollowers: "Partage avec vos abonnés en cours.",
};
