import type { Area } from "./area.ts";

/** Texts for an address that leads nowhere. */
export const notFoundMessages: Area<"not-found"> = {
  title: "ページが見つかりません",
  text: "アドレスが間違っているか、ページが移動した可能性があります。",
  toNews: "ニュースへ移動",
};
