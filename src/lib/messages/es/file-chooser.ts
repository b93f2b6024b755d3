import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages: Area<"file-chooser"> = {
  fromDevice: "Desde este dispositivo",
  fromChatter: "Desde Chatter",
  title: "Adjuntar archivos de Chatter",
  titleOfOne: "Adjuntar un archivo de Chatter",
  lists: "Dónde buscar",
  search: "Buscar por nombre",
  access: "Quien vea la publicación puede abrir sus archivos.",
  chosen: (count, most) => plural(most, { one: `${count} de # elegido`, other: `${count} de # elegidos` }),
  full: (most) => plural(most, { one: "No se admite más de # archivo.", other: "No se admiten más de # archivos." }),
  none: "Nada elegido aún",
  already: "Ya adjuntado",
  attach: (count) => (count === 0 ? "Adjuntar" : plural(count, { one: "Adjuntar # archivo", other: "Adjuntar # archivos" })),
  cancel: "Cancelar",
};
