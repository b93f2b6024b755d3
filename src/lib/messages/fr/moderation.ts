import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages: Area<"moderation"> = {
  flag: "Signaler aux modérateurs",
  unflag: "Retirer votre signalement",
  seeFlags: (count) => plural(count, { one: "Voir le signalement", other: "Voir les # signalements" }),
  flagCount: (count) => plural(count, { one: "Signalé une fois", other: "Signalé # fois" }),
  flaggedByMe: "Signalé par vous",
  title: { element: "Signaler cette publication", comment: "Signaler ce commentaire", file: "Signaler ce fichier" },
  text: "Les modérateurs de ce site l’examineront. La personne qui l’a écrit ne saura pas qui l’a signalé.",
  type: "Quel est le problème ?",
  types: { FlagAsInappropriate: "Inapproprié", FlagAsSpam: "Spam" },
  note: "Note pour les modérateurs (facultatif)",
  noteTooLong: (count) => plural(count, { one: "La note a # caractère en trop.", other: "La note a # caractères en trop." }),
  seen: "Je veux aussi voir mon signalement plus tard",
  send: "Signaler",
  cancel: "Annuler",
  wasFlagged: "Les modérateurs ont reçu votre signalement.",
  couldNotUnflag: "Votre signalement n’a pas pu être retiré.",
  couldNotRemove: "Les signalements n’ont pas pu être retirés.",
  flags: "Signalements",
  moreFlags: "Il y a plus de signalements que ceux affichés ici.",
  removeAll: "Retirer tous les signalements",
  closeDialog: "Fermer",
};
