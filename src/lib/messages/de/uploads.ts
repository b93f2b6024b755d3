import { formatBytes, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of uploading files. */
export const uploadMessages: Area<"uploads"> = {
  list: "Uploads",
  choose: "Dateien hochladen",
  dropHere: "Dateien hier ablegen, um sie hochzuladen",
  newVersion: "Neue Version hochladen",
  versionDone: (name) => `„${name}“ ist die neue Version.`,
  progress: (name) => `${name} wird hochgeladen`,
  waiting: "Wartet",
  sending: (sent, size) => `${formatBytes(sent)} von ${formatBytes(size)}`,
  finishing: "Wird abgeschlossen",
  done: "Hochgeladen",
  cancelled: "Abgebrochen",
  cancel: (name) => `Hochladen von ${name} abbrechen`,
  retry: (name) => `${name} noch einmal hochladen`,
  place: (name) => `${name} in den Text setzen`,
  remove: (name) => `${name} aus der Liste entfernen`,
  announceDone: (name) => `${name} ist hochgeladen.`,
  announceFailed: (name, reason) => `${name} wurde nicht hochgeladen. ${reason}`,
  announceCancelled: (name) => `Das Hochladen von ${name} ist abgebrochen.`,
  announceSending: (count) => plural(count, { one: "# Datei wird hochgeladen.", other: "# Dateien werden hochgeladen." }),
  tooLarge: (limit) => `Sie ist größer als ${formatBytes(limit)}; mehr nimmt Salesforce nicht an.`,
  empty: "Sie ist leer.",
  program: "Das ist ein Programm. Programme werden nicht hochgeladen, denn sie laufen auf dem Computer dessen, der sie öffnet.",
  nowhere:
    "Hier werden keine Dateien angenommen, deshalb wurde nichts hochgeladen. Hängen Sie sie an einen Post an, oder laden Sie sie auf der Seite Ihrer Dateien hoch.",
  folder: "Ordner können nicht hochgeladen werden. Ziehen Sie die Dateien herein, die darin sind.",
};
