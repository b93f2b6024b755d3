import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages: Area<"settings"> = {
  title: "Einstellungen",
  appearance: "Darstellung",
  themes: { system: "Wie das Gerät", light: "Hell", dark: "Dunkel" },
  density: "Dichte",
  densities: { comfortable: "Komfortabel", compact: "Kompakt" },
  text: "Schriftgröße",
  texts: { normal: "Normal", large: "Groß", larger: "Größer" },
  language: {
    title: "Sprache und Region",
    text: "Auch die Organisation antwortet in dieser Sprache, soweit sie es kann.",
    language: "Sprache",
    byDefault: "Wie im Browser",
    region: "Region für Datum und Zahlen",
    usual: "Wie für die Sprache üblich",
    example: (date, number) => `Beispiel: ${date}; ${number}`,
    apply: "Anwenden",
    reloads: "Die Seite wird dabei neu geladen.",
    nextTime: "Gilt, sobald die Seite neu geladen wird.",
  },
  profile: "Ihr Profil",
  sites: "Wo Sie sind",
  sitesText:
    "Die Organisation und ihre Sites haben jeweils eigene Personen, Gruppen und Posts. Was Sie gerade schreiben, bleibt, wo es ist.",
  signOut: "Abmelden",
  keys: "Kurzbefehle mit einer Taste",
  keysText:
    "Buchstaben wie j, k und l bewegen Sie durch den Feed und lösen etwas aus. Schalten Sie sie aus, wenn Sie mit Ihrem Computer sprechen oder öfter versehentlich Tasten drücken.",
  on: "Ein",
  off: "Aus",
  undoSend: "Senden rückgängig machen",
  undoSendText:
    "So lange wartet auf diesem Gerät, was Sie posten, damit Sie es zurücknehmen können. Es wird früher gesendet, wenn Sie die Seite verlassen.",
  seconds: (count) => plural(count, { one: "# Sekunde", other: "# Sekunden" }),
  about: "Über diese App",
  version: (version) => `Chatter-Client ${version}`,
  callsText: (count) =>
    plural(count, {
      one: "Diese Seite hat seit dem Öffnen # Aufruf gemacht.",
      other: "Diese Seite hat seit dem Öffnen # Aufrufe gemacht.",
    }),
};
