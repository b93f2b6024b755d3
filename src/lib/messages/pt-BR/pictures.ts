import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages: Area<"pictures"> = {
  position: (at, count) => `${formatNumber(at)} de ${formatNumber(count)}`,
  said: (position, title) => `Imagem ${position}: ${title}`,
  previous: "Imagem anterior",
  next: "Próxima imagem",
  zoomIn: "Ampliar",
  zoomOut: "Reduzir",
  openFile: "Abrir a página do arquivo",
};
