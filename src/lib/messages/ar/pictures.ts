import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages: Area<"pictures"> = {
  position: (at, count) => `${formatNumber(at)} من ${formatNumber(count)}`,
  said: (position, title) => `الصورة ${position}: ${title}`,
  previous: "الصورة السابقة",
  next: "الصورة التالية",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  openFile: "فتح صفحة الملف",
};
