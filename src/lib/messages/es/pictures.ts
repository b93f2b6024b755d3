import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages: Area<"pictures"> = {
  position: (at, count) => `${formatNumber(at)} de ${formatNumber(count)}`,
  said: (position, title) => `Imagen ${position}: ${title}`,
  previous: "Imagen anterior",
  next: "Imagen siguiente",
  zoomIn: "Ampliar",
  zoomOut: "Reducir",
  openFile: "Abrir la página del archivo",
};
