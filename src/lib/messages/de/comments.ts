import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of writing a comment. */
export const commentMessages: Area<"comments"> = {
  label: "Ihr Kommentar",
  placeholder: "Kommentar schreiben …",
  send: "Kommentieren",
  reply: "Antworten",
  replyTo: (name) => `Antworten: ${name}`,
  repliesTo: (name) => `Antworten an ${name}`,
  moreReplies: (count) => plural(count, { one: "# Antwort anzeigen", other: "# Antworten anzeigen" }),
  newComments: (count) => plural(count, { one: "# neuer Kommentar", other: "# neue Kommentare" }),
  you: "Sie",
  couldNotLoad: "Die Kommentare konnten nicht geladen werden.",
  attach: "Datei anhängen",
  removeFile: (name) => `${name} entfernen`,
  closed: "Dieser Post ist geschlossen: Niemand kann ihn kommentieren.",
};
