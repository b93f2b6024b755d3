import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of the list of keys. */
export const keysMessages: Area<"keys"> = {
  title: "Raccourcis clavier",
  names: byName({ Enter: "Entrée", PageDown: "Page suiv.", PageUp: "Page préc.", Control: "Ctrl", end: "Fin", home: "Début" }),
  next: "Publication suivante",
  previous: "Publication précédente",
  newPosts: "Afficher les nouvelles publications",
  like: "J’aime, ou retirer le J’aime",
  bookmark: "Signet",
  share: "Partager",
  mute: "Masquer ou ne plus masquer",
  pin: "Épingler ou désépingler",
  close: "Fermer une publication aux commentaires, ou la rouvrir",
  undo: "Annuler la dernière suppression, ou une publication pas encore envoyée",
  search: "Rechercher",
  open: "Ouvrir la publication",
  notices: "Aller aux avis, par exemple un bouton Annuler",
  help: "Afficher ces raccourcis",
  pageDown: "Publication suivante, quand une publication est sélectionnée",
  pageUp: "Publication précédente, quand une publication est sélectionnée",
  leaveEnd: "Quitter le fil par la fin",
  leaveStart: "Quitter le fil par le début",
};
