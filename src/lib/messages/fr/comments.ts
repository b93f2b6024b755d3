import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of writing a comment. */
export const commentMessages: Area<"comments"> = {
  label: "Votre commentaire",
  placeholder: "Écrire un commentaire…",
  send: "Commenter",
  reply: "Répondre",
  replyTo: (name) => `Répondre à ${name}`,
  repliesTo: (name) => `Réponses à ${name}`,
  moreReplies: (count) => plural(count, { one: "Afficher # réponse", other: "Afficher # réponses" }),
  newComments: (count) => plural(count, { one: "# nouveau commentaire", other: "# nouveaux commentaires" }),
  you: "Vous",
  couldNotLoad: "Les commentaires n’ont pas pu être chargés.",
  attach: "Joindre un fichier",
  removeFile: (name) => `Retirer ${name}`,
  closed: "Cette publication est fermée : personne ne peut la commenter.",
};
