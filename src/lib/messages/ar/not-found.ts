import type { Area } from "./area.ts";

/** Texts for an address that leads nowhere. */
export const notFoundMessages: Area<"not-found"> = {
  title: "لا يوجد شيء هنا",
  text: "ربما كُتب العنوان خطأً، أو نُقل ما كان هنا.",
  toNews: "الانتقال إلى الأخبار",
};
