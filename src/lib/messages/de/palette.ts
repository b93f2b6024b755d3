import type { Area } from "./area.ts";

/** Texts of the palette: one field to do or find anything. */
export const paletteMessages: Area<"palette"> = {
  title: "Alles tun und finden",
  field: "Name, oder was Sie tun möchten",
  sections: {
    post: "Dieser Post",
    app: "Tun",
    places: "Gehe zu",
    things: "Personen und Dinge",
    write: "Schreiben",
    settings: "Einstellungen",
  },
  kinds: { people: "Person", groups: "Gruppe", files: "Datei", topics: "Thema", records: "Datensatz" },
  theme: (name) => `Darstellung: ${name}`,
  look: (what, how) => `${what}: ${how}`,
  site: (name) => `Wechseln zu ${name}`,
  postIn: (name) => `In ${name} posten`,
  search: (words) => `Überall nach „${words}“ suchen`,
  searching: "Suche läuft …",
  failed: "In der Organisation konnte nicht gesucht werden. Gezeigt wird, was hier bekannt ist.",
  offline: "Sie sind offline. Gezeigt wird, was hier bekannt ist.",
  nothing: "Nichts hier heißt so.",
  found: "Eingabetaste wählt, Pfeiltasten bewegen.",
};
