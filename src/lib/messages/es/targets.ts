import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages: Area<"targets"> = {
  followers: "Sus seguidores",
  to: (name) => `Para: ${name}`,
  choose: "Elegir para quién es",
  chooseToRead: "Elegir de quién leer las publicaciones",
  search: "Buscar en sus grupos",
  searchPeople: "Buscar sus grupos y personas",
  recent: "Recientes",
  groups: "Sus grupos",
  records: "Registros que sigue",
  foundGroups: "Grupos",
  people: "Personas",
  searching: "Buscando…",
  more: "Escriba un nombre para encontrar otros.",
  nothing: (words) => `Nada se llama «${words}». Puede publicar en los grupos de los que es miembro.`,
  nothingToRead: (words) => `Nada se llama «${words}» entre sus grupos, las personas y los registros que sigue.`,
  failed: "La búsqueda no funcionó. Inténtelo de nuevo en un momento.",
  visibility: byName({ PublicAccess: "Grupo público", PrivateAccess: "Grupo privado", Unlisted: "Grupo no listado" }),
  ofRecord: "Registro",
  followersFact: "En su perfil y en las novedades de ellos",
  sees: {
    followers: "Toda su compañía puede verla en su perfil. Sus seguidores la reciben en sus novedades.",
    group: "Toda su compañía puede verla. Los miembros del grupo la reciben en sus novedades.",
    privateGroup: "Solo los miembros del grupo pueden verla.",
    groupWithGuests: "Los miembros del grupo pueden verla, también los de fuera de su compañía.",
    person: (name) => `Toda su compañía puede verla en el perfil de ${name}.`,
    record: "Quien tenga acceso puede ver su publicación.",
  },
  seesOnSite: {
    followers: "Todos en este sitio pueden verla en su perfil. Sus seguidores la reciben en sus novedades.",
    group: "Todos en este sitio pueden verla. Los miembros del grupo la reciben en sus novedades.",
    privateGroup: "Solo los miembros del grupo pueden verla.",
    groupWithGuests: "Los miembros del grupo pueden verla, también los de fuera de su compañía.",
    person: (name) => `Todos en este sitio pueden verla en el perfil de ${name}.`,
    record: "Quien tenga acceso puede ver su publicación.",
  },
};
