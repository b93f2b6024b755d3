import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of the list of keys. */
export const keysMessages: Area<"keys"> = {
  title: "Atajos de teclado",
  names: byName({ Enter: "Intro", PageDown: "Av Pág", PageUp: "Re Pág", Control: "Ctrl", end: "Fin", home: "Inicio" }),
  next: "Publicación siguiente",
  previous: "Publicación anterior",
  newPosts: "Mostrar publicaciones nuevas",
  like: "Me gusta o quitar Me gusta",
  bookmark: "Marcador",
  share: "Compartir",
  mute: "Silenciar o dejar de silenciar",
  pin: "Fijar o dejar de fijar",
  close: "Cerrar una publicación a comentarios o reabrirla",
  undo: "Deshacer la última eliminación o una publicación aún no enviada",
  search: "Buscar",
  open: "Abrir la publicación",
  notices: "Ir a los avisos, como Deshacer",
  help: "Mostrar estos atajos",
  pageDown: "Publicación siguiente, cuando hay una enfocada",
  pageUp: "Publicación anterior, cuando hay una enfocada",
  leaveEnd: "Salir de las noticias por el final",
  leaveStart: "Salir de las noticias por el principio",
};
