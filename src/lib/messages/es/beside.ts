import type { Area } from "./area.ts";

/** Texts of the column beside the page. */
export const besideMessages: Area<"beside"> = {
  label: "Junto a esta página",
  myGroups: "Sus grupos",
  noGroups: "Aún no está en ningún grupo.",
  findGroups: "Buscar grupos",
  allMyGroups: "Todos sus grupos",
  trending: "Temas de tendencia",
  members: "Miembros",
  allMembers: "Todos los miembros",
  files: "Archivos",
  allFiles: "Todos los archivos",
  contact: "Contacto",
  groups: "Grupos",
  allGroups: "Todos los grupos",
  aboutTopic: "Acerca de este tema",
};
