import type { Area } from "./area.ts";

/** Texts of what is shown inside another page. */
export const embedMessages: Area<"embed"> = {
  refusedTitle: "Esta página no se puede mostrar aquí",
  refusedText:
    "Chatter solo se muestra dentro de otras páginas si quien lo administra lo ha permitido. En una pestaña propia funciona como siempre.",
  refusedUnknown: "Este navegador no indica qué página rodea a esta.",
  refusedAdmin: (origins) => `Para permitirlo, agregue ${origins} a «embed.allowedOrigins» en config.json.`,
  open: "Abrir Chatter en una pestaña nueva",
  openShort: "Abrir en una pestaña nueva",
  signOut: "Finalizar sesión",
};
