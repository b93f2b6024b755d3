import type { Area } from "./area.ts";

/** Texts of formatting what one writes. */
export const richTextMessages: Area<"rich-text"> = {
  toolbar: "Formatierung",
  bold: "Fett",
  italic: "Kursiv",
  underline: "Unterstrichen",
  strikethrough: "Durchgestrichen",
  code: "Code",
  bullet_list: "Liste mit Punkten",
  ordered_list: "Nummerierte Liste",
  link: "Link",
  moveIn: "Einrücken",
  moveOut: "Ausrücken",
  switched: (format, isOn) => (isOn ? `${format} ein` : `${format} aus`),
  addLink: "Link einfügen",
  changeLink: "Link ändern",
  linkWords: "Text",
  linkAddress: "Adresse",
  badAddress: "Zu dieser Adresse kann kein Link führen. Sie sieht aus wie https://www.example.com.",
  saveLink: "Speichern",
  removeLink: "Link entfernen",
  cancel: "Abbrechen",
  pictureShows: "Das Bild zeigt",
};
