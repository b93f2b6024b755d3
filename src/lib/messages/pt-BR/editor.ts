import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of where people write. */
export const editorMessages: Area<"editor"> = {
  completions: "Pessoas e grupos",
  topics: "Tópicos",
  topicResults: (count) => plural(count, { one: "# tópico. Tab o escolhe.", other: "# tópicos. As setas movem, Tab escolhe o primeiro." }),
  topicChosen: (name) => `Tópico indicado: ${name}.`,
  results: (count) => plural(count, { one: "# resultado. Enter o escolhe.", other: "# resultados. As setas movem, Enter escolhe." }),
  noResults: (words) => `Ninguém encontrado para “${words}”.`,
  chosen: (name) => `Menção adicionada: ${name}.`,
  couldNotComplete: "Não foi possível procurar os nomes.",
  cannotSee: (names) => `Não podem ver o que é publicado aqui e não serão avisados: ${names}.`,
  notKept: "Não fica guardado neste dispositivo: se perde ao fechar esta página.",
  outOfOffice: "Fora do escritório",
  group: "Grupo",
  charactersLeft: (count) => plural(count, { one: "Resta # caractere", other: "Restam # caracteres" }),
  charactersOver: (count) => plural(count, { one: "# caractere a mais", other: "# caracteres a mais" }),
  mentionsLeft: (count) => plural(count, { one: "Resta # menção", other: "Restam # menções" }),
  mentionsOver: (count) => plural(count, { one: "# menção a mais", other: "# menções a mais" }),
  tooLong: (most) => `O Chatter aceita no máximo ${formatNumber(most)} caracteres. Encurte o texto para publicar.`,
  tooManyMentions: (most) => `O Chatter aceita no máximo ${formatNumber(most)} menções. Remova algumas para publicar.`,
};
