import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages: Area<"feed-tools"> = {
  clearSearch: "Limpar a pesquisa",
  view: (order, updates, filter) => `Como este feed é mostrado: ${order}, ${updates}${filter ? `, ${filter}` : ""}`,
  order: "Ordem",
  sorts: {
    CreatedDateDesc: "Mais recentes",
    CreatedDateAsc: "Mais antigas",
    LastModifiedDateDesc: "Última atividade",
    Relevance: "Mais relevantes",
    MostViewed: "Mais vistas",
  },
  filter: "Mostrar",
  filters: {
    None: "Todas as publicações",
    AllQuestions: "Todas as perguntas",
    UnansweredQuestions: "Perguntas sem resposta",
    UnsolvedQuestions: "Perguntas não resolvidas",
    SolvedQuestions: "Perguntas resolvidas",
    Unread: "Publicações não lidas",
    Read: "Publicações lidas",
    AuthoredBy: "Escritas por esta pessoa",
    CommunityScoped: "Publicações deste site",
  },
  nothingFiltered: "Nada para mostrar",
  nothingFilteredText: (filter) => `Este feed está configurado para mostrar só isto: ${filter}. Não há nada desse tipo nele.`,
  showAll: "Mostrar todas as publicações",
  updates: "Atualizações de registros",
  densities: { AllUpdates: "Todas as atualizações", FewerUpdates: "Menos atualizações" },
  pinned: "Publicações fixadas",
  pinnedBy: (author, words) => `Publicação fixada de ${author}: ${words}`,
  search: "Pesquisar neste feed",
  newSince: (time) => `Novo desde: ${time}`,
  wayBack: (time) => `Voltar para onde você estava: ${time}`,
  newPosts: (count, isMore) =>
    isMore ? `Mais de ${formatNumber(count)} novas publicações` : plural(count, { one: "# nova publicação", other: "# novas publicações" }),
  newActivity: (count, isMore) =>
    isMore
      ? `Mais de ${formatNumber(count)} publicações novas ou alteradas`
      : plural(count, { one: "# publicação nova ou alterada", other: "# publicações novas ou alteradas" }),
  couldNotShowNew: "Não foi possível carregar as novas publicações. Tente novamente.",
  refreshed: "Atualizado",
};
