import type { Area } from "./area.ts";

/** Texts of the column beside the page. */
export const besideMessages: Area<"beside"> = {
  label: "Ao lado desta página",
  myGroups: "Seus grupos",
  noGroups: "Você ainda não participa de nenhum grupo.",
  findGroups: "Encontrar grupos",
  allMyGroups: "Todos os seus grupos",
  trending: "Tópicos em alta",
  members: "Membros",
  allMembers: "Todos os membros",
  files: "Arquivos",
  allFiles: "Todos os arquivos",
  contact: "Contato",
  groups: "Grupos",
  allGroups: "Todos os grupos",
  aboutTopic: "Sobre este tópico",
};
