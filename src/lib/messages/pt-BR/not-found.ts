import type { Area } from "./area.ts";

/** Texts for an address that leads nowhere. */
export const notFoundMessages: Area<"not-found"> = {
  title: "Não há nada aqui",
  text: "O endereço pode estar errado, ou o que havia aqui mudou de lugar.",
  toNews: "Ir para suas novidades",
};
