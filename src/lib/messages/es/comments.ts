import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of writing a comment. */
export const commentMessages: Area<"comments"> = {
  label: "Su comentario",
  placeholder: "Escriba un comentario…",
  send: "Comentar",
  reply: "Responder",
  replyTo: (name) => `Responder a ${name}`,
  repliesTo: (name) => `Respuestas a ${name}`,
  moreReplies: (count) => plural(count, { one: "Mostrar # respuesta", other: "Mostrar # respuestas" }),
  newComments: (count) => plural(count, { one: "# comentario nuevo", other: "# comentarios nuevos" }),
  you: "Usted",
  couldNotLoad: "No se pudieron cargar los comentarios.",
  attach: "Adjuntar un archivo",
  removeFile: (name) => `Quitar ${name}`,
  closed: "Esta publicación está cerrada: nadie puede comentarla.",
};
