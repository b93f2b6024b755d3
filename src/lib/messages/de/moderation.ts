import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages: Area<"moderation"> = {
  flag: "Für Moderatoren kennzeichnen",
  unflag: "Kennzeichnung zurücknehmen",
  seeFlags: (count) => plural(count, { one: "Kennzeichnung ansehen", other: "# Kennzeichnungen ansehen" }),
  flagCount: (count) => plural(count, { one: "Einmal gekennzeichnet", other: "#-mal gekennzeichnet" }),
  flaggedByMe: "Von Ihnen gekennzeichnet",
  title: { element: "Post kennzeichnen", comment: "Kommentar kennzeichnen", file: "Datei kennzeichnen" },
  text: "Die Moderatoren dieser Site sehen es sich an. Wer es geschrieben hat, erfährt nicht, von wem die Kennzeichnung kommt.",
  type: "Was stimmt nicht?",
  types: { FlagAsInappropriate: "Unangemessen", FlagAsSpam: "Spam" },
  note: "Notiz für die Moderatoren (optional)",
  noteTooLong: (count) => plural(count, { one: "Die Notiz ist um # Zeichen zu lang.", other: "Die Notiz ist um # Zeichen zu lang." }),
  seen: "Ich möchte meine Kennzeichnung auch später sehen",
  send: "Kennzeichnen",
  cancel: "Abbrechen",
  wasFlagged: "Ihre Kennzeichnung ist bei den Moderatoren.",
  couldNotUnflag: "Ihre Kennzeichnung konnte nicht zurückgenommen werden.",
  couldNotRemove: "Die Kennzeichnungen konnten nicht entfernt werden.",
  flags: "Kennzeichnungen",
  moreFlags: "Es gibt mehr Kennzeichnungen, als hier angezeigt werden.",
  removeAll: "Alle Kennzeichnungen entfernen",
  closeDialog: "Schließen",
};
