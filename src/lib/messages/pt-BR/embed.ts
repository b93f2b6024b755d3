import type { Area } from "./area.ts";

/** Texts of what is shown inside another page. */
export const embedMessages: Area<"embed"> = {
  refusedTitle: "Esta página não pode ser mostrada aqui",
  refusedText: "O Chatter só aparece dentro de outras páginas onde quem cuida dele permitiu. Em uma guia própria ele funciona como sempre.",
  refusedUnknown: "Este navegador não informa qual página está em volta desta.",
  refusedAdmin: (origins) => `Para permitir, adicione ${origins} a “embed.allowedOrigins” em config.json.`,
  open: "Abrir o Chatter em uma nova guia",
  openShort: "Abrir em uma nova guia",
  signOut: "Sair",
};
