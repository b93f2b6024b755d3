import { formatBytes, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of uploading files. */
export const uploadMessages: Area<"uploads"> = {
  list: "Carregamentos",
  choose: "Carregar arquivos",
  dropHere: "Solte arquivos aqui para carregá-los",
  newVersion: "Carregar uma nova versão",
  versionDone: (name) => `“${name}” é a nova versão.`,
  progress: (name) => `Carregando ${name}`,
  waiting: "Aguardando",
  sending: (sent, size) => `${formatBytes(sent)} de ${formatBytes(size)}`,
  finishing: "Finalizando",
  done: "Carregado",
  cancelled: "Cancelado",
  cancel: (name) => `Cancelar o carregamento de ${name}`,
  retry: (name) => `Carregar ${name} de novo`,
  place: (name) => `Colocar ${name} no texto`,
  remove: (name) => `Remover ${name} da lista`,
  announceDone: (name) => `${name} foi carregado.`,
  announceFailed: (name, reason) => `${name} não foi carregado. ${reason}`,
  announceCancelled: (name) => `O carregamento de ${name} foi cancelado.`,
  announceSending: (count) => plural(count, { one: "Carregando # arquivo.", other: "Carregando # arquivos." }),
  tooLarge: (limit) => `É maior que ${formatBytes(limit)}, o máximo que o Salesforce aceita.`,
  empty: "Está vazio.",
  program: "É um programa. Programas não são carregados, porque são executados no computador de quem os abre.",
  nowhere: "Nada aqui aceita arquivos, então nada foi carregado. Adicione-os a uma publicação ou na página de seus arquivos.",
  folder: "Pastas não podem ser carregadas. Solte os arquivos que estão nelas.",
};
