import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages: Area<"moderation"> = {
  flag: "Sinalizar para os moderadores",
  unflag: "Retirar sua sinalização",
  seeFlags: (count) => plural(count, { one: "Ver a sinalização", other: "Ver # sinalizações" }),
  flagCount: (count) => plural(count, { one: "Sinalizado uma vez", other: "Sinalizado # vezes" }),
  flaggedByMe: "Você sinalizou",
  title: { element: "Sinalizar esta publicação", comment: "Sinalizar este comentário", file: "Sinalizar este arquivo" },
  text: "Os moderadores deste site vão analisar. Quem escreveu não saberá quem sinalizou.",
  type: "Qual é o problema?",
  types: { FlagAsInappropriate: "Impróprio", FlagAsSpam: "Spam" },
  note: "Nota para os moderadores (opcional)",
  noteTooLong: (count) => plural(count, { one: "A nota tem # caractere a mais.", other: "A nota tem # caracteres a mais." }),
  seen: "Também quero ver minha sinalização depois",
  send: "Sinalizar",
  cancel: "Cancelar",
  wasFlagged: "Os moderadores receberam sua sinalização.",
  couldNotUnflag: "Não foi possível retirar sua sinalização.",
  couldNotRemove: "Não foi possível remover as sinalizações.",
  flags: "Sinalizações",
  moreFlags: "Há mais sinalizações do que as mostradas aqui.",
  removeAll: "Remover todas as sinalizações",
  closeDialog: "Fechar",
};
