import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages: Area<"file-chooser"> = {
  fromDevice: "Depuis cet appareil",
  fromChatter: "Depuis Chatter",
  title: "Joindre des fichiers de Chatter",
  titleOfOne: "Joindre un fichier de Chatter",
  lists: "Où chercher",
  search: "Rechercher par nom",
  access: "Toute personne qui voit la publication peut ouvrir ses fichiers.",
  chosen: (count, most) => plural(most, { one: `${count} sur # choisi`, other: `${count} sur # choisis` }),
  full: (most) => plural(most, { one: "Pas plus de # fichier possible.", other: "Pas plus de # fichiers possibles." }),
  none: "Rien de choisi",
  already: "Déjà joint",
  attach: (count) => (count === 0 ? "Joindre" : plural(count, { one: "Joindre # fichier", other: "Joindre # fichiers" })),
  cancel: "Annuler",
};
