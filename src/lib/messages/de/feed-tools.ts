import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages: Area<"feed-tools"> = {
  clearSearch: "Suche löschen",
  view: (order, updates, filter) => `So wird dieser Feed angezeigt: ${order}, ${updates}${filter ? `, ${filter}` : ""}`,
  order: "Reihenfolge",
  sorts: {
    CreatedDateDesc: "Neueste Posts",
    CreatedDateAsc: "Älteste Posts",
    LastModifiedDateDesc: "Letzte Aktivität",
    Relevance: "Relevanteste",
    MostViewed: "Meistgelesene",
  },
  filter: "Anzeigen",
  filters: {
    None: "Alle Posts",
    AllQuestions: "Alle Fragen",
    UnansweredQuestions: "Unbeantwortete Fragen",
    UnsolvedQuestions: "Ungelöste Fragen",
    SolvedQuestions: "Gelöste Fragen",
    Unread: "Ungelesene Posts",
    Read: "Gelesene Posts",
    AuthoredBy: "Von dieser Person geschrieben",
    CommunityScoped: "Posts dieser Site",
  },
  nothingFiltered: "Nichts anzuzeigen",
  nothingFilteredText: (filter) => `Dieser Feed zeigt nur an: ${filter}. Davon ist nichts darin.`,
  showAll: "Alle Posts anzeigen",
  updates: "Änderungen an Datensätzen",
  densities: { AllUpdates: "Alle Änderungen", FewerUpdates: "Weniger Änderungen" },
  pinned: "Angeheftete Posts",
  pinnedBy: (author, words) => `Angehefteter Post von ${author}: ${words}`,
  search: "Diesen Feed durchsuchen",
  newSince: (time) => `Neu seit ${time}`,
  wayBack: (time) => `Zurück zu der Stelle von ${time}`,
  newPosts: (count, isMore) =>
    isMore ? `Über ${formatNumber(count)} neue Posts` : plural(count, { one: "# neuer Post", other: "# neue Posts" }),
  newActivity: (count, isMore) =>
    isMore
      ? `Über ${formatNumber(count)} neue oder geänderte Posts`
      : plural(count, { one: "# neuer oder geänderter Post", other: "# neue oder geänderte Posts" }),
  couldNotShowNew: "Die neuen Posts konnten nicht geladen werden. Versuchen Sie es noch einmal.",
  refreshed: "Aktualisiert",
};
