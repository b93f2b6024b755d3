import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages: Area<"settings"> = {
  title: "Ajustes",
  appearance: "Aparência",
  themes: { system: "Como o dispositivo", light: "Claro", dark: "Escuro" },
  density: "Densidade",
  densities: { comfortable: "Confortável", compact: "Compacta" },
  text: "Tamanho do texto",
  texts: { normal: "Normal", large: "Grande", larger: "Maior" },
  language: {
    title: "Idioma e região",
    text: "A organização também responde neste idioma, na medida do possível.",
    language: "Idioma",
    byDefault: "Como o navegador",
    region: "Região para datas e números",
    usual: "A habitual do idioma",
    example: (date, number) => `Exemplo: ${date}; ${number}`,
    apply: "Aplicar",
    reloads: "A página será recarregada.",
    nextTime: "Vale a partir do próximo carregamento da página.",
  },
  profile: "Seu perfil",
  sites: "Onde você está",
  sitesText:
    "A organização e cada um de seus sites têm pessoas, grupos e publicações próprios. O que você está escrevendo permanece onde está.",
  signOut: "Sair",
  keys: "Atalhos de uma tecla",
  keysText: "Letras como j, k e l movem e agem no feed. Desative-as se você fala com o computador ou pressiona teclas sem querer.",
  on: "Ativado",
  off: "Desativado",
  undoSend: "Desfazer envio",
  undoSendText:
    "O que você publica espera este tempo neste dispositivo, para que você possa desistir. É enviado antes se você sair da página.",
  seconds: (count) => plural(count, { one: "# segundo", other: "# segundos" }),
  about: "Sobre este aplicativo",
  version: (version) => `Cliente do Chatter ${version}`,
  callsText: (count) =>
    plural(count, { one: "Esta página fez # chamada desde que foi aberta.", other: "Esta página fez # chamadas desde que foi aberta." }),
};
