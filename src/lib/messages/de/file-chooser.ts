import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages: Area<"file-chooser"> = {
  fromDevice: "Von diesem Gerät",
  fromChatter: "Aus Chatter",
  title: "Dateien aus Chatter anhängen",
  titleOfOne: "Datei aus Chatter anhängen",
  lists: "Wo gesucht wird",
  search: "Nach Namen suchen",
  access: "Wer den Post sieht, kann seine Dateien öffnen.",
  chosen: (count, most) => `${formatNumber(count)} von ${formatNumber(most)} ausgewählt`,
  full: (most) => plural(most, { one: "Mehr als # Datei ist nicht möglich.", other: "Mehr als # Dateien sind nicht möglich." }),
  none: "Noch nichts ausgewählt",
  already: "Schon angehängt",
  attach: (count) => (count === 0 ? "Anhängen" : plural(count, { one: "# Datei anhängen", other: "# Dateien anhängen" })),
  cancel: "Abbrechen",
};
