import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages: Area<"feed-tools"> = {
  clearSearch: "Borrar la búsqueda",
  view: (order, updates, filter) => `Cómo se muestran estas noticias en tiempo real: ${order}, ${updates}${filter ? `, ${filter}` : ""}`,
  order: "Orden",
  sorts: {
    CreatedDateDesc: "Más recientes",
    CreatedDateAsc: "Más antiguas",
    LastModifiedDateDesc: "Última actividad",
    Relevance: "Más relevantes",
    MostViewed: "Más vistas",
  },
  filter: "Mostrar",
  filters: {
    None: "Todas las publicaciones",
    AllQuestions: "Todas las preguntas",
    UnansweredQuestions: "Preguntas sin respuesta",
    UnsolvedQuestions: "Preguntas sin resolver",
    SolvedQuestions: "Preguntas resueltas",
    Unread: "Publicaciones no leídas",
    Read: "Publicaciones leídas",
    AuthoredBy: "Escritas por esta persona",
    CommunityScoped: "Publicaciones de este sitio",
  },
  nothingFiltered: "Nada que mostrar",
  nothingFilteredText: (filter) => `Estas noticias en tiempo real solo muestran esto: ${filter}. No hay nada de este tipo.`,
  showAll: "Mostrar todas las publicaciones",
  updates: "Actualizaciones de registros",
  densities: { AllUpdates: "Todas las actualizaciones", FewerUpdates: "Menos actualizaciones" },
  pinned: "Publicaciones fijadas",
  pinnedBy: (author, words) => `Publicación fijada de ${author}: ${words}`,
  search: "Buscar en estas noticias en tiempo real",
  newSince: (time) => `Nuevo desde: ${time}`,
  wayBack: (time) => `Ir a donde estaba: ${time}`,
  newPosts: (count, isMore) =>
    isMore
      ? `Más de ${formatNumber(count)} publicaciones nuevas`
      : plural(count, { one: "# publicación nueva", other: "# publicaciones nuevas" }),
  newActivity: (count, isMore) =>
    isMore
      ? `Más de ${formatNumber(count)} publicaciones nuevas o cambiadas`
      : plural(count, { one: "# publicación nueva o cambiada", other: "# publicaciones nuevas o cambiadas" }),
  couldNotShowNew: "No se pudieron cargar las publicaciones nuevas. Inténtelo de nuevo.",
  refreshed: "Actualizado",
};
