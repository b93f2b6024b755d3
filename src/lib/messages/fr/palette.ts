import type { Area } from "./area.ts";

/** Texts of the palette: one field to do or find anything. */
export const paletteMessages: Area<"palette"> = {
  title: "Tout faire, tout trouver",
  field: "Saisissez un nom ou une action",
  sections: {
    post: "Cette publication",
    app: "Actions",
    places: "Aller à",
    things: "Personnes et éléments",
    write: "Écrire",
    settings: "Réglages",
  },
  kinds: { people: "Personne", groups: "Groupe", files: "Fichier", topics: "Rubrique", records: "Enregistrement" },
  theme: (name) => `Apparence : ${name}`,
  look: (what, how) => `${what} : ${how}`,
  site: (name) => `Passer à ${name}`,
  postIn: (name) => `Publier dans ${name}`,
  search: (words) => `Rechercher « ${words} » partout`,
  searching: "Recherche…",
  failed: "La recherche dans l’organisation a échoué. Ce qui est connu ici est affiché.",
  offline: "Vous êtes hors ligne. Ce qui est connu ici est affiché.",
  nothing: "Rien ici ne porte ce nom.",
  found: "Entrée pour choisir, flèches pour se déplacer.",
};
