import type { Area } from "./area.ts";

/** Texts of the column beside the page. */
export const besideMessages: Area<"beside"> = {
  label: "Neben dieser Seite",
  myGroups: "Ihre Gruppen",
  noGroups: "Sie sind noch in keiner Gruppe.",
  findGroups: "Gruppen finden",
  allMyGroups: "Alle Ihre Gruppen",
  trending: "Beliebte Themen",
  members: "Mitglieder",
  allMembers: "Alle Mitglieder",
  files: "Dateien",
  allFiles: "Alle Dateien",
  contact: "Kontakt",
  groups: "Gruppen",
  allGroups: "Alle Gruppen",
  aboutTopic: "Über dieses Thema",
};
