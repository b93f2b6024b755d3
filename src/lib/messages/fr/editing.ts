import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of editing a post or a comment. */
export const editingMessages: Area<"editing"> = {
  post: "Modifier la publication",
  comment: "Modifier le commentaire",
  title: "Titre de la question",
  titleTooLong: (count) => plural(count, { one: "Le titre a # caractère en trop.", other: "Le titre a # caractères en trop." }),
  formatting: "La mise en forme ne peut pas être modifiée ici : le texte est enregistré sans mise en forme.",
  save: "Enregistrer",
  cancel: "Annuler",
  kept: "Vos modifications sont conservées. Choisissez Modifier pour les reprendre.",
  discardTitle: "Abandonner vos modifications ?",
  discardText: "Ce que vous avez modifié sera perdu.",
  goOn: "Continuer à modifier",
  discard: "Abandonner",
  notSaved: "Vos modifications n’ont pas pu être enregistrées.",
  changedBy: (name) => `${name} a modifié ce texte depuis que vous l’avez ouvert. Il dit maintenant :`,
  changed: "Ce texte a été modifié depuis que vous l’avez ouvert. Il dit maintenant :",
  saveMine: "Enregistrer ma version",
  takeTheirs: "Abandonner ma version",
};
