import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of writing a comment. */
export const commentMessages: Area<"comments"> = {
  label: "Seu comentário",
  placeholder: "Escreva um comentário…",
  send: "Comentar",
  reply: "Responder",
  replyTo: (name) => `Responder a ${name}`,
  repliesTo: (name) => `Respostas a ${name}`,
  moreReplies: (count) => plural(count, { one: "Mostrar # resposta", other: "Mostrar # respostas" }),
  newComments: (count) => plural(count, { one: "# novo comentário", other: "# novos comentários" }),
  you: "Você",
  couldNotLoad: "Não foi possível carregar os comentários.",
  attach: "Anexar um arquivo",
  removeFile: (name) => `Remover ${name}`,
  closed: "Esta publicação está fechada: ninguém pode comentá-la.",
};
