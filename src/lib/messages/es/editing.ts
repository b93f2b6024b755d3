import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of editing a post or a comment. */
export const editingMessages: Area<"editing"> = {
  post: "Modificar la publicación",
  comment: "Modificar el comentario",
  title: "Título de la pregunta",
  titleTooLong: (count) => plural(count, { one: "Al título le sobra # carácter.", other: "Al título le sobran # caracteres." }),
  formatting: "Aquí no se puede modificar el formato: se guarda texto sin formato.",
  save: "Guardar",
  cancel: "Cancelar",
  kept: "Sus cambios se conservan. Pulse Modificar para continuar con ellos.",
  discardTitle: "¿Descartar sus cambios?",
  discardText: "Se perderá lo que ha cambiado.",
  goOn: "Seguir modificando",
  discard: "Descartar",
  notSaved: "No se pudieron guardar sus cambios.",
  changedBy: (name) => `${name} ha cambiado esto desde que usted lo abrió. Ahora dice:`,
  changed: "Esto ha cambiado desde que usted lo abrió. Ahora dice:",
  saveMine: "Guardar mi versión encima",
  takeTheirs: "Descartar mi versión",
};
