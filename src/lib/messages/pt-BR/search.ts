import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the search of everything. */
export const searchMessages: Area<"search"> = {
  title: "Pesquisar",
  field: "Pesquisar pessoas, grupos, arquivos, tópicos e publicações",
  parts: "O que pesquisar",
  part: { all: "Tudo", posts: "Publicações", people: "Pessoas", groups: "Grupos", files: "Arquivos", topics: "Tópicos" },
  seeAll: {
    people: "Todas as pessoas encontradas",
    groups: "Todos os grupos encontrados",
    files: "Todos os arquivos encontrados",
    topics: "Todos os tópicos encontrados",
  },
  found: {
    people: (count) => plural(count, { one: "# pessoa", other: "# pessoas" }),
    groups: (count) => plural(count, { one: "# grupo", other: "# grupos" }),
    files: (count) => plural(count, { one: "# arquivo", other: "# arquivos" }),
    topics: (count) => plural(count, { one: "# tópico", other: "# tópicos" }),
    posts: (count) => plural(count, { one: "# publicação", other: "# publicações" }),
  },
  andMore: (found) => `${found} e mais`,
  noneFound: "Nenhuma pessoa, grupo, arquivo ou tópico encontrado",
  nothing: "Nada encontrado",
  nothingText: (words) =>
    `Nada se chama “${words}”. Verifique a ortografia, tente menos palavras ou use * no lugar das letras de que não tem certeza.`,
  begin: "O que você procura?",
  beginText: "Digite duas letras ou mais, ou cole o endereço de um registro. * substitui várias letras; ? substitui uma.",
  recent: "Pesquisas recentes",
  forget: "Limpar pesquisas recentes",
  known: "Encontrado neste dispositivo",
  knownAlone: "A organização não responde. Isto é o que já tinha sido carregado.",
  knownRecords: "Registros que você já viu",
  groupStatus: "Quais grupos",
  groupStatuses: { NotArchived: "Grupos ativos", Archived: "Grupos arquivados", All: "Grupos ativos e arquivados" },
};
