import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of where people write. */
export const editorMessages: Area<"editor"> = {
  completions: "Personen und Gruppen",
  topics: "Themen",
  topicResults: (count) =>
    plural(count, {
      one: "# Thema. Die Tabulatortaste übernimmt es.",
      other: "# Themen. Wählen Sie mit den Pfeiltasten; die Tabulatortaste übernimmt das erste.",
    }),
  topicChosen: (name) => `Das Thema ${name} ist genannt.`,
  results: (count) =>
    plural(count, {
      one: "# Ergebnis. Die Eingabetaste wählt es aus.",
      other: "# Ergebnisse. Bewegen Sie sich mit den Pfeiltasten; die Eingabetaste wählt aus.",
    }),
  noResults: (words) => `Niemand gefunden für „${words}“.`,
  chosen: (name) => `${name} ist erwähnt.`,
  couldNotComplete: "Namen konnten nicht nachgeschlagen werden.",
  cannotSee: (names) => `Sehen nicht, was hier gepostet wird, und erfahren nichts davon: ${names}.`,
  notKept: "Wird auf diesem Gerät nicht gespeichert und geht verloren, wenn diese Seite geschlossen wird.",
  outOfOffice: "Abwesend",
  group: "Gruppe",
  charactersLeft: (count) => plural(count, { one: "Noch # Zeichen", other: "Noch # Zeichen" }),
  charactersOver: (count) => plural(count, { one: "# Zeichen zu viel", other: "# Zeichen zu viel" }),
  mentionsLeft: (count) => plural(count, { one: "Noch # Erwähnung", other: "Noch # Erwähnungen" }),
  mentionsOver: (count) => plural(count, { one: "# Erwähnung zu viel", other: "# Erwähnungen zu viel" }),
  tooLong: (most) => `Chatter nimmt höchstens ${formatNumber(most)} Zeichen an. Kürzen Sie den Text, um ihn zu posten.`,
  tooManyMentions: (most) => `Chatter nimmt höchstens ${formatNumber(most)} Erwähnungen an. Entfernen Sie einige, um zu posten.`,
};
