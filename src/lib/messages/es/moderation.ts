import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages: Area<"moderation"> = {
  flag: "Marcar para los moderadores",
  unflag: "Quitar su marca",
  seeFlags: (count) => plural(count, { one: "Ver la marca", other: "Ver # marcas" }),
  flagCount: (count) => plural(count, { one: "Marcado una vez", other: "Marcado # veces" }),
  flaggedByMe: "Usted lo marcó",
  title: { element: "Marcar esta publicación", comment: "Marcar este comentario", file: "Marcar este archivo" },
  text: "Los moderadores de este sitio lo revisarán. No se dice a su autor quién lo marcó.",
  type: "¿Cuál es el problema?",
  types: { FlagAsInappropriate: "Inapropiado", FlagAsSpam: "Spam" },
  note: "Nota para los moderadores (opcional)",
  noteTooLong: (count) => plural(count, { one: "A la nota le sobra # carácter.", other: "A la nota le sobran # caracteres." }),
  seen: "También quiero ver mi marca más tarde",
  send: "Marcar",
  cancel: "Cancelar",
  wasFlagged: "Los moderadores han recibido su marca.",
  couldNotUnflag: "No se pudo quitar su marca.",
  couldNotRemove: "No se pudieron quitar las marcas.",
  flags: "Marcas",
  moreFlags: "Hay más marcas de las que se muestran aquí.",
  removeAll: "Quitar todas las marcas",
  closeDialog: "Cerrar",
};
