import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the viewer of pictures. */
export const pictureMessages: Area<"pictures"> = {
  position: (at, count) => `${formatNumber(count)}枚中${formatNumber(at)}枚目`,
  said: (position, title) => `画像 ${position}: ${title}`,
  previous: "前の画像",
  next: "次の画像",
  zoomIn: "拡大",
  zoomOut: "縮小",
  openFile: "ファイルのページを開く",
};
