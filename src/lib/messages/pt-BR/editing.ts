import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of editing a post or a comment. */
export const editingMessages: Area<"editing"> = {
  post: "Editar a publicação",
  comment: "Editar o comentário",
  title: "Título da pergunta",
  titleTooLong: (count) => plural(count, { one: "O título tem # caractere a mais.", other: "O título tem # caracteres a mais." }),
  formatting: "A formatação não pode ser editada aqui: o que se salva é texto simples.",
  save: "Salvar",
  cancel: "Cancelar",
  kept: "Suas alterações ficam guardadas. Escolha Editar para continuar.",
  discardTitle: "Descartar suas alterações?",
  discardText: "O que você alterou será perdido.",
  goOn: "Continuar editando",
  discard: "Descartar",
  notSaved: "Não foi possível salvar suas alterações.",
  changedBy: (name) => `${name} alterou isto desde que você abriu. Agora diz:`,
  changed: "Isto foi alterado desde que você abriu. Agora diz:",
  saveMine: "Salvar a minha por cima",
  takeTheirs: "Descartar a minha",
};
