import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of adding topics to posts and records, and removing them. */
export const topicMessages: Area<"topics"> = {
  talkingAbout: (count) => plural(count, { one: "# personne en parle", other: "# personnes en parlent" }),
  ofPost: "Rubriques de la publication",
  ofRecord: (name) => `Rubriques de ${name}`,
  change: "Modifier les rubriques",
  addFirst: "Ajouter des rubriques",
  close: "Fermer",
  removed: "Retirées",
  addAgain: (name) => `Ajouter à nouveau ${name}`,
  suggestions: "Suggestions",
  add: (name) => `Ajouter ${name}`,
  wasAdded: (name) => `Rubrique ajoutée : ${name}.`,
  wasRemoved: (name) => `Rubrique retirée : ${name}.`,
  couldNotAdd: (name) => `La rubrique ${name} n’a pas pu être ajoutée.`,
  couldNotRemove: (name) => `La rubrique ${name} est de retour, car elle n’a pas pu être retirée.`,
};
