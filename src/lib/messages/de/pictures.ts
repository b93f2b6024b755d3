import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages: Area<"pictures"> = {
  position: (at, count) => `${formatNumber(at)} von ${formatNumber(count)}`,
  said: (position, title) => `Bild ${position}: ${title}`,
  previous: "Vorheriges Bild",
  next: "Nächstes Bild",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  openFile: "Seite der Datei öffnen",
};
