import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of what comes and goes: toasts, and the notices at the lower end of the page. */
export const toastMessages: Area<"toasts"> = {
  region: `التنبيهات (${isolated("F6")})`,
  offline: "أنت غير متصل. ما تراه يبقى هنا، وتصل المنشورات الجديدة عند عودة الاتصال.",
  limit: (time) => `تطلب المؤسسة التوقف قليلًا. لا يصل جديد تلقائيًا حتى ${isolated(time)}، لكن ما تفعله يُجرَّب.`,
  refused: byName({
    like: "تعذّر حفظ إعجابك، فتم سحبه.",
    unlike: "تعذّرت إزالة إعجابك، فعاد.",
    bookmark: "تعذّر تغيير الإشارة المرجعية، فهي كما كانت.",
    vote: "تعذّر حفظ صوتك، فتم سحبه.",
  }),
};
