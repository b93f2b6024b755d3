import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages: Area<"moderation"> = {
  flag: "وضع علامة للمشرفين",
  unflag: "سحب علامتك",
  seeFlags: (count) =>
    plural(count, {
      zero: "لا علامات",
      one: "عرض العلامة",
      two: "عرض العلامتين",
      few: "عرض # علامات",
      many: "عرض # علامة",
      other: "عرض # علامة",
    }),
  flagCount: (count) =>
    plural(count, {
      zero: "لا علامات",
      one: "علامة واحدة",
      two: "علامتان",
      few: "# علامات",
      many: "# علامة",
      other: "# علامة",
    }),
  flaggedByMe: "وضعت علامة على هذا",
  title: { element: "وضع علامة على هذا المنشور", comment: "وضع علامة على هذا التعليق", file: "وضع علامة على هذا الملف" },
  text: "سيطّلع عليه مشرفو هذا الموقع. لا يُخبَر كاتبه بمن وضع العلامة.",
  type: "ما المشكلة؟",
  types: { FlagAsInappropriate: "غير لائق", FlagAsSpam: "محتوى مزعج" },
  note: "ملاحظة للمشرفين (اختيارية)",
  noteTooLong: (count) =>
    plural(count, {
      zero: "الملاحظة ليست أطول من المسموح.",
      one: "الملاحظة أطول من المسموح بحرف واحد.",
      two: "الملاحظة أطول من المسموح بحرفين.",
      few: "الملاحظة أطول من المسموح بـ # أحرف.",
      many: "الملاحظة أطول من المسموح بـ # حرفًا.",
      other: "الملاحظة أطول من المسموح بـ # حرف.",
    }),
  seen: "أريد رؤية علامتي لاحقًا أيضًا",
  send: "وضع علامة",
  cancel: "إلغاء",
  wasFlagged: "وصلت علامتك إلى المشرفين.",
  couldNotUnflag: "تعذّر سحب علامتك.",
  couldNotRemove: "تعذّرت إزالة العلامات.",
  flags: "العلامات",
  moreFlags: "هناك علامات أكثر مما يظهر هنا.",
  removeAll: "إزالة كل العلامات",
  closeDialog: "إغلاق",
};
