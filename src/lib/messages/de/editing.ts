import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of editing a post or a comment. */
export const editingMessages: Area<"editing"> = {
  post: "Post bearbeiten",
  comment: "Kommentar bearbeiten",
  title: "Titel der Frage",
  titleTooLong: (count) => plural(count, { one: "Der Titel ist um # Zeichen zu lang.", other: "Der Titel ist um # Zeichen zu lang." }),
  formatting: "Formatierung kann hier nicht bearbeitet werden: Gespeichert wird reiner Text.",
  save: "Speichern",
  cancel: "Abbrechen",
  kept: "Ihre Änderungen bleiben erhalten. Mit „Bearbeiten“ machen Sie weiter.",
  discardTitle: "Änderungen verwerfen?",
  discardText: "Was Sie geändert haben, geht verloren.",
  goOn: "Weiter bearbeiten",
  discard: "Verwerfen",
  notSaved: "Ihre Änderungen konnten nicht gespeichert werden.",
  changedBy: (name) => `${name} hat dies geändert, seit Sie es geöffnet haben. Jetzt steht hier:`,
  changed: "Dies wurde geändert, seit Sie es geöffnet haben. Jetzt steht hier:",
  saveMine: "Mit meiner Fassung überschreiben",
  takeTheirs: "Meine Fassung verwerfen",
};
