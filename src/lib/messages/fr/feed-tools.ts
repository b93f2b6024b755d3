import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages: Area<"feed-tools"> = {
  clearSearch: "Effacer la recherche",
  view: (order, updates, filter) => `Affichage de ce fil : ${order}, ${updates}${filter ? `, ${filter}` : ""}`,
  order: "Ordre",
  sorts: {
    CreatedDateDesc: "Plus récentes",
    CreatedDateAsc: "Plus anciennes",
    LastModifiedDateDesc: "Dernière activité",
    Relevance: "Plus pertinentes",
    MostViewed: "Plus consultées",
  },
  filter: "Afficher",
  filters: {
    None: "Toutes les publications",
    AllQuestions: "Toutes les questions",
    UnansweredQuestions: "Questions sans réponse",
    UnsolvedQuestions: "Questions non résolues",
    SolvedQuestions: "Questions résolues",
    Unread: "Publications non lues",
    Read: "Publications lues",
    AuthoredBy: "Écrites par cette personne",
    CommunityScoped: "Publications de ce site",
  },
  nothingFiltered: "Rien à afficher",
  nothingFilteredText: (filter) => `Ce fil est réglé pour n’afficher que ceci : ${filter}. Il ne contient rien de ce type.`,
  showAll: "Afficher toutes les publications",
  updates: "Mises à jour des enregistrements",
  densities: { AllUpdates: "Toutes les mises à jour", FewerUpdates: "Moins de mises à jour" },
  pinned: "Publications épinglées",
  pinnedBy: (author, words) => `Publication épinglée de ${author} : ${words}`,
  search: "Rechercher dans ce fil",
  newSince: (time) => `Nouveautés depuis : ${time}`,
  wayBack: (time) => `Revenir où vous étiez : ${time}`,
  newPosts: (count, isMore) =>
    isMore
      ? `Plus de ${formatNumber(count)} nouvelles publications`
      : plural(count, { one: "# nouvelle publication", other: "# nouvelles publications" }),
  newActivity: (count, isMore) =>
    isMore
      ? `Plus de ${formatNumber(count)} publications nouvelles ou modifiées`
      : plural(count, { one: "# publication nouvelle ou modifiée", other: "# publications nouvelles ou modifiées" }),
  couldNotShowNew: "Les nouvelles publications n’ont pas pu être chargées. Réessayez.",
  refreshed: "Actualisé",
};
