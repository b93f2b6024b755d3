import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the search of everything. */
export const searchMessages: Area<"search"> = {
  title: "Recherche",
  field: "Rechercher des personnes, groupes, fichiers, rubriques et publications",
  parts: "Que rechercher",
  part: { all: "Tout", posts: "Publications", people: "Personnes", groups: "Groupes", files: "Fichiers", topics: "Rubriques" },
  seeAll: {
    people: "Toutes les personnes trouvées",
    groups: "Tous les groupes trouvés",
    files: "Tous les fichiers trouvés",
    topics: "Toutes les rubriques trouvées",
  },
  found: {
    people: (count) => plural(count, { one: "# personne", other: "# personnes" }),
    groups: (count) => plural(count, { one: "# groupe", other: "# groupes" }),
    files: (count) => plural(count, { one: "# fichier", other: "# fichiers" }),
    topics: (count) => plural(count, { one: "# rubrique", other: "# rubriques" }),
    posts: (count) => plural(count, { one: "# publication", other: "# publications" }),
  },
  andMore: (found) => `${found} et plus`,
  noneFound: "Aucune personne, aucun groupe, fichier ou rubrique trouvé",
  nothing: "Rien trouvé",
  nothingText: (words) =>
    `Rien ne s’appelle « ${words} ». Vérifiez l’orthographe, essayez moins de mots ou mettez * à la place des lettres incertaines.`,
  begin: "Que cherchez-vous ?",
  beginText:
    "Saisissez au moins deux lettres ou collez l’adresse d’un enregistrement. Le signe * remplace plusieurs lettres, le point d’interrogation une seule.",
  recent: "Recherches récentes",
  forget: "Effacer les recherches récentes",
  known: "Trouvé sur cet appareil",
  knownAlone: "L’organisation ne répond pas. Voici ce qui avait déjà été chargé.",
  knownRecords: "Enregistrements déjà rencontrés",
  groupStatus: "Quels groupes",
  groupStatuses: { NotArchived: "Groupes actifs", Archived: "Groupes archivés", All: "Groupes actifs et archivés" },
};
