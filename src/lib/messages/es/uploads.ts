import { formatBytes, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of uploading files. */
export const uploadMessages: Area<"uploads"> = {
  list: "Cargas",
  choose: "Cargar archivos",
  dropHere: "Suelte archivos aquí para cargarlos",
  newVersion: "Cargar una versión nueva",
  versionDone: (name) => `«${name}» es la versión nueva.`,
  progress: (name) => `Cargando ${name}`,
  waiting: "En espera",
  sending: (sent, size) => `${formatBytes(sent)} de ${formatBytes(size)}`,
  finishing: "Terminando",
  done: "Cargado",
  cancelled: "Cancelado",
  cancel: (name) => `Cancelar la carga de ${name}`,
  retry: (name) => `Cargar ${name} de nuevo`,
  place: (name) => `Poner ${name} en el texto`,
  remove: (name) => `Quitar ${name} de la lista`,
  announceDone: (name) => `${name} se ha cargado.`,
  announceFailed: (name, reason) => `${name} no se cargó. ${reason}`,
  announceCancelled: (name) => `La carga de ${name} se ha cancelado.`,
  announceSending: (count) => plural(count, { one: "Cargando # archivo.", other: "Cargando # archivos." }),
  tooLarge: (limit) => `Supera ${formatBytes(limit)}, el máximo que admite Salesforce.`,
  empty: "Está vacío.",
  program: "Es un programa. Los programas no se cargan, porque se ejecutan en el equipo de quien los abre.",
  nowhere:
    "Nada de lo que hay aquí admite archivos, así que no se cargó nada. Agréguelos a una publicación o en la página de sus archivos.",
  folder: "No se pueden cargar carpetas. Suelte los archivos que contienen.",
};
