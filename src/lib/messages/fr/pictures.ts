import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages: Area<"pictures"> = {
  position: (at, count) => `${formatNumber(at)} sur ${formatNumber(count)}`,
  said: (position, title) => `Image ${position}\u202f: ${title}`,
  previous: "Image précédente",
  next: "Image suivante",
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  openFile: "Ouvrir la page du fichier",
};
