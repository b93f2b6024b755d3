import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of adding topics to posts and records, and removing them. */
export const topicMessages: Area<"topics"> = {
  talkingAbout: (count) => plural(count, { one: "# pessoa falando sobre isto", other: "# pessoas falando sobre isto" }),
  ofPost: "Tópicos da publicação",
  ofRecord: (name) => `Tópicos de ${name}`,
  change: "Alterar tópicos",
  addFirst: "Adicionar tópicos",
  close: "Fechar",
  removed: "Removidos",
  addAgain: (name) => `Adicionar ${name} de novo`,
  suggestions: "Sugestões",
  add: (name) => `Adicionar ${name}`,
  wasAdded: (name) => `Tópico adicionado: ${name}.`,
  wasRemoved: (name) => `Tópico removido: ${name}.`,
  couldNotAdd: (name) => `Não foi possível adicionar o tópico ${name}.`,
  couldNotRemove: (name) => `O tópico ${name} voltou, porque não foi possível removê-lo.`,
};
