import { formatNumber } from "../../plural.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages = {
  position: (at: number, count: number) => `${formatNumber(at)} of ${formatNumber(count)}`,
  /** @param position such as "2 of 5" */
  said: (position: string, title: string) => `Picture ${position}: ${title}`,
  previous: "Previous picture",
  next: "Next picture",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  openFile: "Open the file’s page",
};
