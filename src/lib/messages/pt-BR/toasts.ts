import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of what comes and goes: toasts, and the notices at the lower end of the page. */
export const toastMessages: Area<"toasts"> = {
  region: "Avisos (F6)",
  offline: "Você está offline. O que você vê continua aqui; novas publicações chegam quando a conexão voltar.",
  limit: (time) => `A organização pede uma pausa. Nada de novo chega sozinho até ${time}; o que você faz continua sendo tentado.`,
  refused: byName({
    like: "Não foi possível salvar sua curtida, então ela foi retirada.",
    unlike: "Não foi possível remover sua curtida, então ela voltou.",
    bookmark: "Não foi possível alterar o marcador, então ele continua como estava.",
    vote: "Não foi possível salvar seu voto, então ele foi retirado.",
  }),
};
