import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of the list of keys. */
export const keysMessages: Area<"keys"> = {
  title: "Tasten",
  names: byName({ Enter: "Eingabe", PageDown: "Bild ab", PageUp: "Bild auf", Control: "Strg", end: "Ende", home: "Pos1" }),
  next: "Nächster Post",
  previous: "Voriger Post",
  newPosts: "Neue Posts anzeigen",
  like: "Gefällt mir, oder zurücknehmen",
  bookmark: "Lesezeichen",
  share: "Teilen",
  mute: "Stummschalten oder Stummschaltung aufheben",
  pin: "Anheften oder lösen",
  close: "Post für Kommentare schließen oder wieder öffnen",
  undo: "Letztes Löschen rückgängig machen, oder einen Post, der noch nicht gesendet ist",
  search: "Suche",
  open: "Post öffnen",
  notices: "Zu den Hinweisen, etwa einem „Rückgängig“",
  help: "Diese Tasten anzeigen",
  pageDown: "Nächster Post, wenn einer im Fokus ist",
  pageUp: "Voriger Post, wenn einer im Fokus ist",
  leaveEnd: "Feed am Ende verlassen",
  leaveStart: "Feed am Anfang verlassen",
};
