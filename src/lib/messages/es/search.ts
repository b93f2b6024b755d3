import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the search of everything. */
export const searchMessages: Area<"search"> = {
  title: "Buscar",
  field: "Buscar personas, grupos, archivos, temas y publicaciones",
  parts: "Qué buscar",
  part: { all: "Todo", posts: "Publicaciones", people: "Personas", groups: "Grupos", files: "Archivos", topics: "Temas" },
  seeAll: {
    people: "Todas las personas encontradas",
    groups: "Todos los grupos encontrados",
    files: "Todos los archivos encontrados",
    topics: "Todos los temas encontrados",
  },
  found: {
    people: (count) => plural(count, { one: "# persona", other: "# personas" }),
    groups: (count) => plural(count, { one: "# grupo", other: "# grupos" }),
    files: (count) => plural(count, { one: "# archivo", other: "# archivos" }),
    topics: (count) => plural(count, { one: "# tema", other: "# temas" }),
    posts: (count) => plural(count, { one: "# publicación", other: "# publicaciones" }),
  },
  andMore: (found) => `${found} y más`,
  noneFound: "No se encontraron personas, grupos, archivos ni temas",
  nothing: "No se encontró nada",
  nothingText: (words) =>
    `Nada se llama «${words}». Revise la ortografía, pruebe con menos palabras o ponga * en lugar de las letras dudosas.`,
  begin: "¿Qué está buscando?",
  beginText: "Escriba dos letras o más, o pegue la dirección de un registro. * reemplaza varias letras; el signo ? reemplaza una.",
  recent: "Búsquedas recientes",
  forget: "Borrar búsquedas recientes",
  known: "Encontrado en este dispositivo",
  knownAlone: "La organización no responde. Esto es lo que ya se había cargado.",
  knownRecords: "Registros que ya ha visto",
  groupStatus: "Qué grupos",
  groupStatuses: { NotArchived: "Grupos activos", Archived: "Grupos archivados", All: "Grupos activos y archivados" },
};
