import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of adding topics to posts and records, and removing them. */
export const topicMessages: Area<"topics"> = {
  talkingAbout: (count) => plural(count, { one: "# persona habla de esto", other: "# personas hablan de esto" }),
  ofPost: "Temas de la publicación",
  ofRecord: (name) => `Temas de ${name}`,
  change: "Cambiar temas",
  addFirst: "Agregar temas",
  close: "Cerrar",
  removed: "Quitados",
  addAgain: (name) => `Agregar ${name} de nuevo`,
  suggestions: "Sugerencias",
  add: (name) => `Agregar ${name}`,
  wasAdded: (name) => `Tema agregado: ${name}.`,
  wasRemoved: (name) => `Tema quitado: ${name}.`,
  couldNotAdd: (name) => `No se pudo agregar el tema ${name}.`,
  couldNotRemove: (name) => `El tema ${name} ha vuelto porque no se pudo quitar.`,
};
