import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages: Area<"targets"> = {
  followers: "Seus seguidores",
  to: (name) => `Para: ${name}`,
  choose: "Escolher para quem é",
  chooseToRead: "Escolher de quem ler as publicações",
  search: "Pesquisar em seus grupos",
  searchPeople: "Pesquisar seus grupos e pessoas",
  recent: "Recentes",
  groups: "Seus grupos",
  records: "Registros que você segue",
  foundGroups: "Grupos",
  people: "Pessoas",
  searching: "Pesquisando…",
  more: "Digite um nome para encontrar outros.",
  nothing: (words) => `Nada se chama “${words}”. Você pode publicar nos grupos de que participa.`,
  nothingToRead: (words) => `Nada se chama “${words}” entre seus grupos, as pessoas e os registros que você segue.`,
  failed: "A pesquisa não funcionou. Tente novamente em instantes.",
  visibility: byName({ PublicAccess: "Grupo público", PrivateAccess: "Grupo privado", Unlisted: "Grupo não listado" }),
  ofRecord: "Registro",
  followersFact: "Em seu perfil e nas novidades deles",
  sees: {
    followers: "Toda a empresa pode ver em seu perfil. Seus seguidores a recebem nas novidades.",
    group: "Toda a empresa pode ver. Os membros do grupo a recebem nas novidades.",
    privateGroup: "Só os membros do grupo podem ver.",
    groupWithGuests: "Os membros do grupo podem ver, também os de fora de sua empresa.",
    person: (name) => `Toda a empresa pode ver no perfil de ${name}.`,
    record: "Quem tem acesso a ele pode ver sua publicação.",
  },
  seesOnSite: {
    followers: "Todos neste site podem ver em seu perfil. Seus seguidores a recebem nas novidades.",
    group: "Todos neste site podem ver. Os membros do grupo a recebem nas novidades.",
    privateGroup: "Só os membros do grupo podem ver.",
    groupWithGuests: "Os membros do grupo podem ver, também os de fora de sua empresa.",
    person: (name) => `Todos neste site podem ver no perfil de ${name}.`,
    record: "Quem tem acesso a ele pode ver sua publicação.",
  },
};
