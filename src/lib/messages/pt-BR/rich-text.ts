import type { Area } from "./area.ts";

/** Texts of formatting what one writes. */
export const richTextMessages: Area<"rich-text"> = {
  toolbar: "Formatação",
  bold: "Negrito",
  italic: "Itálico",
  underline: "Sublinhado",
  strikethrough: "Tachado",
  code: "Código",
  bullet_list: "Lista com marcadores",
  ordered_list: "Lista numerada",
  link: "Link",
  moveIn: "Aumentar recuo",
  moveOut: "Diminuir recuo",
  switched: (format, isOn) => (isOn ? `${format}: ativado` : `${format}: desativado`),
  addLink: "Adicionar um link",
  changeLink: "Alterar o link",
  linkWords: "Texto",
  linkAddress: "Endereço",
  badAddress: "Um link não pode levar a este endereço. Deve ser como https://www.example.com.",
  saveLink: "Salvar",
  removeLink: "Remover link",
  cancel: "Cancelar",
  pictureShows: "A imagem mostra",
};
