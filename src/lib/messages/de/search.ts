import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the search of everything. */
export const searchMessages: Area<"search"> = {
  title: "Suche",
  field: "Personen, Gruppen, Dateien, Themen und Posts suchen",
  parts: "Was gesucht wird",
  part: { all: "Alles", posts: "Posts", people: "Personen", groups: "Gruppen", files: "Dateien", topics: "Themen" },
  seeAll: {
    people: "Alle gefundenen Personen",
    groups: "Alle gefundenen Gruppen",
    files: "Alle gefundenen Dateien",
    topics: "Alle gefundenen Themen",
  },
  found: {
    people: (count) => plural(count, { one: "# Person", other: "# Personen" }),
    groups: (count) => plural(count, { one: "# Gruppe", other: "# Gruppen" }),
    files: (count) => plural(count, { one: "# Datei", other: "# Dateien" }),
    topics: (count) => plural(count, { one: "# Thema", other: "# Themen" }),
    posts: (count) => plural(count, { one: "# Post", other: "# Posts" }),
  },
  andMore: (found) => `${found} und mehr`,
  noneFound: "Keine Personen, Gruppen, Dateien oder Themen gefunden",
  nothing: "Nichts gefunden",
  nothingText: (words) =>
    `Nichts heißt „${words}“. Prüfen Sie die Schreibweise, versuchen Sie es mit weniger Wörtern, oder setzen Sie * für Buchstaben, bei denen Sie unsicher sind.`,
  begin: "Was suchen Sie?",
  beginText:
    "Geben Sie mindestens zwei Buchstaben ein, oder fügen Sie die Adresse eines Datensatzes ein. * steht für beliebige Buchstaben, ? für einen.",
  known: "Auf diesem Gerät gefunden",
  knownAlone: "Die Organisation antwortet nicht. Hier steht, was schon geladen war.",
  knownRecords: "Datensätze, die Ihnen begegnet sind",
  recent: "Letzte Suchen",
  forget: "Letzte Suchen löschen",
  groupStatus: "Welche Gruppen",
  groupStatuses: { NotArchived: "Aktive Gruppen", Archived: "Archivierte Gruppen", All: "Aktive und archivierte Gruppen" },
};
