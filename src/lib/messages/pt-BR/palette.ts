import type { Area } from "./area.ts";

/** Texts of the palette: one field to do or find anything. */
export const paletteMessages: Area<"palette"> = {
  title: "Fazer ou encontrar qualquer coisa",
  field: "Digite um nome ou o que deseja fazer",
  sections: {
    post: "Esta publicação",
    app: "Fazer",
    places: "Ir para",
    things: "Pessoas e itens",
    write: "Escrever",
    settings: "Ajustes",
  },
  kinds: { people: "Pessoa", groups: "Grupo", files: "Arquivo", topics: "Tópico", records: "Registro" },
  theme: (name) => `Aparência: ${name}`,
  look: (what, how) => `${what}: ${how}`,
  site: (name) => `Mudar para ${name}`,
  postIn: (name) => `Publicar em ${name}`,
  search: (words) => `Pesquisar “${words}” em tudo`,
  searching: "Pesquisando…",
  failed: "Não foi possível pesquisar na organização. O que se conhece aqui é mostrado.",
  offline: "Você está offline. O que se conhece aqui é mostrado.",
  nothing: "Nada aqui tem esse nome.",
  found: "Pressione Enter para escolher e as setas para mover.",
};
