import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of the list of keys. */
export const keysMessages: Area<"keys"> = {
  title: "Atalhos do teclado",
  names: byName({ Enter: "Enter", PageDown: "Page Down", PageUp: "Page Up", Control: "Ctrl", end: "End", home: "Home" }),
  next: "Próxima publicação",
  previous: "Publicação anterior",
  newPosts: "Mostrar novas publicações",
  like: "Curtir ou descurtir",
  bookmark: "Marcador",
  share: "Compartilhar",
  mute: "Silenciar ou parar de silenciar",
  pin: "Fixar ou desafixar",
  close: "Fechar uma publicação para comentários ou reabri-la",
  undo: "Desfazer a última exclusão ou uma publicação ainda não enviada",
  search: "Pesquisar",
  open: "Abrir a publicação",
  notices: "Ir para os avisos, como Desfazer",
  help: "Mostrar estes atalhos",
  pageDown: "Próxima publicação, quando uma está em foco",
  pageUp: "Publicação anterior, quando uma está em foco",
  leaveEnd: "Sair do feed pelo fim",
  leaveStart: "Sair do feed pelo começo",
};
