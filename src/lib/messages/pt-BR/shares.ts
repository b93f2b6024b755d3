import type { Area } from "./area.ts";

/** Texts of sharing a post. */
export const shareMessages: Area<"shares"> = {
  title: "Compartilhar esta publicação",
  to: "Para",
  label: "Seu texto",
  placeholder: "Diga por quê, se quiser. @ menciona pessoas, # tópicos.",
  shared: "A publicação que você compartilha",
  hidden: (group) => `Esta publicação é só para membros de ${group}. Os outros verão seu texto e que há uma publicação que não podem ver.`,
  share: "Compartilhar",
  close: "Fechar e manter o rascunho",
  onItsWay: (name) => `Compartilhando com ${name}.`,
  onItsWayToFollowers: "Compartilhando com seus seguidores.",
};
