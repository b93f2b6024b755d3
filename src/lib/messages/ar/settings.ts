import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages: Area<"settings"> = {
  title: "الإعدادات",
  appearance: "المظهر",
  themes: { system: "حسب الجهاز", light: "فاتح", dark: "داكن" },
  density: "كثافة العرض",
  densities: { comfortable: "مريحة", compact: "مضغوطة" },
  text: "حجم النص",
  texts: { normal: "عادي", large: "كبير", larger: "أكبر" },
  language: {
    title: "اللغة والمنطقة",
    text: "تجيب المؤسسة أيضًا بهذه اللغة قدر الإمكان.",
    language: "اللغة",
    byDefault: "حسب المتصفح",
    region: "منطقة التواريخ والأرقام",
    usual: "المعتاد لهذه اللغة",
    example: (date, number) => `مثال: ${isolated(date)}؛ ${isolated(number)}`,
    apply: "تطبيق",
    reloads: "يُعاد تحميل الصفحة عند التطبيق.",
    nextTime: "يسري بعد إعادة تحميل الصفحة.",
  },
  profile: "ملف تعريفك",
  sites: "مكانك الحالي",
  sitesText: "للمؤسسة ولكل موقع من مواقعها أشخاص ومجموعات ومنشورات خاصة. ما تكتبه الآن يبقى في مكانه.",
  signOut: "تسجيل الخروج",
  keys: "اختصارات المفتاح الواحد",
  keysText: "تنقلك أحرف مثل j وk وl في الموجز وتنفّذ إجراءات. يمكنك إيقافها إن كنت تتحدث إلى جهازك أو تضغط المفاتيح دون قصد.",
  on: "تشغيل",
  off: "إيقاف",
  undoSend: "التراجع عن الإرسال",
  undoSendText: "ينتظر ما تنشره على هذا الجهاز هذه المدة لتتمكن من التراجع عنه. ويُرسل قبل ذلك إذا غادرت الصفحة.",
  seconds: (count) =>
    plural(count, {
      zero: "# ثانية",
      one: "ثانية واحدة",
      two: "ثانيتان",
      few: "# ثوانٍ",
      many: "# ثانية",
      other: "# ثانية",
    }),
  about: "حول هذا التطبيق",
  version: (version) => `عميل Chatter ${isolated(version)}`,
  callsText: (count) =>
    plural(count, {
      zero: "لم تُجرِ هذه الصفحة أي استدعاء منذ فتحها.",
      one: "أجرت هذه الصفحة استدعاءً واحدًا منذ فتحها.",
      two: "أجرت هذه الصفحة استدعاءين منذ فتحها.",
      few: "أجرت هذه الصفحة # استدعاءات منذ فتحها.",
      many: "أجرت هذه الصفحة # استدعاءً منذ فتحها.",
      other: "أجرت هذه الصفحة # استدعاء منذ فتحها.",
    }),
};
