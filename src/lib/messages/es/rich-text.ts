import type { Area } from "./area.ts";

/** Texts of formatting what one writes. */
export const richTextMessages: Area<"rich-text"> = {
  toolbar: "Formato",
  bold: "Negrita",
  italic: "Cursiva",
  underline: "Subrayado",
  strikethrough: "Tachado",
  code: "Código",
  bullet_list: "Lista con viñetas",
  ordered_list: "Lista numerada",
  link: "Vínculo",
  moveIn: "Aumentar sangría",
  moveOut: "Reducir sangría",
  switched: (format, isOn) => (isOn ? `${format}: activado` : `${format}: desactivado`),
  addLink: "Agregar un vínculo",
  changeLink: "Cambiar el vínculo",
  linkWords: "Texto",
  linkAddress: "Dirección",
  badAddress: "Un vínculo no puede llevar a esta dirección. Debe ser como https://www.example.com.",
  saveLink: "Guardar",
  removeLink: "Quitar vínculo",
  cancel: "Cancelar",
  pictureShows: "La imagen muestra",
};
