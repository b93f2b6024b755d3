import type { Area } from "./area.ts";

/** Texts of the pages of records. */
export const recordMessages: Area<"records"> = {
  record: "Registro",
  loading: "Carregando o registro",
  openInOrg: "Abrir no Salesforce",
  noPosts: "Ninguém escreveu sobre este registro ainda.",
  hiddenTitle: "Não é possível mostrar este registro",
  hiddenText: "Ele não existe ou você não pode vê-lo. Peça acesso ao proprietário ou ao administrador.",
};
