import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages: Area<"settings"> = {
  title: "Ajustes",
  appearance: "Aspecto",
  themes: { system: "Como el dispositivo", light: "Claro", dark: "Oscuro" },
  density: "Densidad",
  densities: { comfortable: "Cómoda", compact: "Compacta" },
  text: "Tamaño del texto",
  texts: { normal: "Normal", large: "Grande", larger: "Más grande" },
  language: {
    title: "Idioma y región",
    text: "La organización también responde en este idioma, en la medida de lo posible.",
    language: "Idioma",
    byDefault: "Como el navegador",
    region: "Región para fechas y números",
    usual: "La habitual del idioma",
    example: (date, number) => `Ejemplo: ${date}; ${number}`,
    apply: "Aplicar",
    reloads: "La página se vuelve a cargar.",
    nextTime: "Se aplicará cuando la página se vuelva a cargar.",
  },
  profile: "Su perfil",
  sites: "Dónde está",
  sitesText:
    "La organización y cada uno de sus sitios tienen sus propias personas, grupos y publicaciones. Lo que está escribiendo permanece donde está.",
  signOut: "Finalizar sesión",
  keys: "Atajos de una sola tecla",
  keysText:
    "Letras como j, k y l sirven para moverse y actuar en las noticias en tiempo real. Desactívelas si habla a su equipo o pulsa teclas sin querer.",
  on: "Activado",
  off: "Desactivado",
  undoSend: "Deshacer el envío",
  undoSendText: "Lo que publica espera este tiempo en este dispositivo, para que pueda retirarlo. Se envía antes si sale de la página.",
  seconds: (count) => plural(count, { one: "# segundo", other: "# segundos" }),
  about: "Acerca de esta aplicación",
  version: (version) => `Cliente de Chatter ${version}`,
  callsText: (count) =>
    plural(count, {
      one: "Esta página ha hecho # llamada desde que se abrió.",
      other: "Esta página ha hecho # llamadas desde que se abrió.",
    }),
};
