import type { Area } from "./area.ts";

/** Texts of formatting what one writes. */
export const richTextMessages: Area<"rich-text"> = {
  toolbar: "Mise en forme",
  bold: "Gras",
  italic: "Italique",
  underline: "Souligné",
  strikethrough: "Barré",
  code: "Code",
  bullet_list: "Liste à puces",
  ordered_list: "Liste numérotée",
  link: "Lien",
  moveIn: "Augmenter le retrait",
  moveOut: "Réduire le retrait",
  switched: (format, isOn) => (isOn ? `${format} : activé` : `${format} : désactivé`),
  addLink: "Ajouter un lien",
  changeLink: "Modifier le lien",
  linkWords: "Texte",
  linkAddress: "Adresse",
  badAddress: "Un lien ne peut pas mener à cette adresse. Exemple valide : https://www.example.com.",
  saveLink: "Enregistrer",
  removeLink: "Retirer le lien",
  cancel: "Annuler",
  pictureShows: "L’image montre",
};
