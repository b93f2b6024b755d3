import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of where people write. */
export const editorMessages: Area<"editor"> = {
  completions: "Personas y grupos",
  topics: "Temas",
  topicResults: (count) => plural(count, { one: "# tema. Tab lo elige.", other: "# temas. Las flechas mueven, Tab elige el primero." }),
  topicChosen: (name) => `Tema indicado: ${name}.`,
  results: (count) => plural(count, { one: "# resultado. Intro lo elige.", other: "# resultados. Las flechas mueven, Intro elige." }),
  noResults: (words) => `No se encontró a nadie con «${words}».`,
  chosen: (name) => `Mención agregada: ${name}.`,
  couldNotComplete: "No se pudieron buscar los nombres.",
  cannotSee: (names) => `No pueden ver lo que se publica aquí ni recibirán aviso: ${names}.`,
  notKept: "No se conserva en este dispositivo: se pierde al cerrar esta página.",
  outOfOffice: "Fuera de la oficina",
  group: "Grupo",
  charactersLeft: (count) => plural(count, { one: "Queda # carácter", other: "Quedan # caracteres" }),
  charactersOver: (count) => plural(count, { one: "Sobra # carácter", other: "Sobran # caracteres" }),
  mentionsLeft: (count) => plural(count, { one: "Queda # mención", other: "Quedan # menciones" }),
  mentionsOver: (count) => plural(count, { one: "Sobra # mención", other: "Sobran # menciones" }),
  tooLong: (most) => `Chatter admite ${formatNumber(most)} caracteres como máximo. Acorte el texto para publicarlo.`,
  tooManyMentions: (most) => `Chatter admite ${formatNumber(most)} menciones como máximo. Quite algunas para publicar.`,
};
