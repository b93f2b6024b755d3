import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of adding topics to posts and records, and removing them. */
export const topicMessages: Area<"topics"> = {
  talkingAbout: (count) => plural(count, { one: "# spricht darüber", other: "# sprechen darüber" }),
  ofPost: "Themen des Posts",
  ofRecord: (name) => `Themen: ${name}`,
  change: "Themen ändern",
  addFirst: "Themen hinzufügen",
  close: "Schließen",
  removed: "Entfernt",
  addAgain: (name) => `${name} wieder hinzufügen`,
  suggestions: "Vorschläge",
  add: (name) => `${name} hinzufügen`,
  wasAdded: (name) => `${name} ist hinzugefügt.`,
  wasRemoved: (name) => `${name} ist entfernt.`,
  couldNotAdd: (name) => `Das Thema ${name} konnte nicht hinzugefügt werden.`,
  couldNotRemove: (name) => `Das Thema ${name} ist wieder da, denn es konnte nicht entfernt werden.`,
};
