import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of editing a post or a comment. */
export const editingMessages: Area<"editing"> = {
  post: "تعديل المنشور",
  comment: "تعديل التعليق",
  title: "عنوان السؤال",
  titleTooLong: (count) =>
    plural(count, {
      zero: "العنوان ليس أطول من المسموح.",
      one: "العنوان أطول من المسموح بحرف واحد.",
      two: "العنوان أطول من المسموح بحرفين.",
      few: "العنوان أطول من المسموح بـ # أحرف.",
      many: "العنوان أطول من المسموح بـ # حرفًا.",
      other: "العنوان أطول من المسموح بـ # حرف.",
    }),
  formatting: "لا يمكن تعديل التنسيق هنا: ما يُحفظ نص عادي.",
  save: "حفظ",
  cancel: "إلغاء",
  kept: "تغييراتك محفوظة. اضغط «تعديل» لمتابعتها.",
  discardTitle: "هل تريد تجاهل تغييراتك؟",
  discardText: "ستفقد ما غيّرته.",
  goOn: "متابعة التعديل",
  discard: "تجاهل",
  notSaved: "تعذّر حفظ تغييراتك.",
  changedBy: (name) => `أجرى ${isolated(name)} تغييرًا هنا بعد أن فتحته. النص الآن:`,
  changed: "تغيّر هذا بعد أن فتحته. النص الآن:",
  saveMine: "حفظ نسختي مكانه",
  takeTheirs: "تجاهل نسختي",
};
