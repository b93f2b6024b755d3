import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages: Area<"file-chooser"> = {
  fromDevice: "Deste dispositivo",
  fromChatter: "Do Chatter",
  title: "Anexar arquivos do Chatter",
  titleOfOne: "Anexar um arquivo do Chatter",
  lists: "Onde procurar",
  search: "Pesquisar por nome",
  access: "Quem vê a publicação pode abrir os arquivos dela.",
  chosen: (count, most) => plural(most, { one: `${count} de # escolhido`, other: `${count} de # escolhidos` }),
  full: (most) => plural(most, { one: "Não é possível mais de # arquivo.", other: "Não são possíveis mais de # arquivos." }),
  none: "Nada escolhido ainda",
  already: "Já anexado",
  attach: (count) => (count === 0 ? "Anexar" : plural(count, { one: "Anexar # arquivo", other: "Anexar # arquivos" })),
  cancel: "Cancelar",
};
