import type { Area } from "./area.ts";

/** Texts of the column beside the page. */
export const besideMessages: Area<"beside"> = {
  label: "À côté de cette page",
  myGroups: "Vos groupes",
  noGroups: "Vous n’êtes encore dans aucun groupe.",
  findGroups: "Trouver des groupes",
  allMyGroups: "Tous vos groupes",
  trending: "Rubriques tendances",
  members: "Membres",
  allMembers: "Tous les membres",
  files: "Fichiers",
  allFiles: "Tous les fichiers",
  contact: "Coordonnées",
  groups: "Groupes",
  allGroups: "Tous les groupes",
  aboutTopic: "À propos de cette rubrique",
};
