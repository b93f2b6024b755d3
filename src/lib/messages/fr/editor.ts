import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of where people write. */
export const editorMessages: Area<"editor"> = {
  completions: "Personnes et groupes",
  topics: "Rubriques",
  topicResults: (count) =>
    plural(count, {
      one: "# rubrique. Tab pour la choisir.",
      other: "# rubriques. Flèches pour se déplacer, Tab pour choisir la première.",
    }),
  topicChosen: (name) => `Rubrique indiquée : ${name}.`,
  results: (count) =>
    plural(count, { one: "# résultat. Entrée pour le choisir.", other: "# résultats. Flèches pour se déplacer, Entrée pour choisir." }),
  noResults: (words) => `Aucune personne trouvée pour « ${words} ».`,
  chosen: (name) => `Mention ajoutée : ${name}.`,
  couldNotComplete: "La recherche de noms a échoué.",
  cannotSee: (names) => `Ne peuvent pas voir ce qui est publié ici et ne recevront pas de notification : ${names}.`,
  notKept: "Non conservé sur cet appareil : sera perdu à la fermeture de cette page.",
  outOfOffice: "Absence du bureau",
  group: "Groupe",
  charactersLeft: (count) => plural(count, { one: "# caractère restant", other: "# caractères restants" }),
  charactersOver: (count) => plural(count, { one: "# caractère en trop", other: "# caractères en trop" }),
  mentionsLeft: (count) => plural(count, { one: "# mention restante", other: "# mentions restantes" }),
  mentionsOver: (count) => plural(count, { one: "# mention en trop", other: "# mentions en trop" }),
  tooLong: (most) => `Chatter accepte ${formatNumber(most)} caractères au maximum. Raccourcissez le texte pour le publier.`,
  tooManyMentions: (most) => `Chatter accepte ${formatNumber(most)} mentions au maximum. Retirez-en pour publier.`,
};
