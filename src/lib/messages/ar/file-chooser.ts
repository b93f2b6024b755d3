import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages: Area<"file-chooser"> = {
  fromDevice: "من هذا الجهاز",
  fromChatter: "من Chatter",
  title: "إرفاق ملفات من Chatter",
  titleOfOne: "إرفاق ملف من Chatter",
  lists: "مكان البحث",
  search: "البحث بالاسم",
  access: "كل من يرى المنشور يمكنه فتح ملفاته.",
  chosen: (count, most) => `المحدد: ${formatNumber(count)} من ${formatNumber(most)}`,
  full: (most) =>
    plural(most, {
      zero: "لا يمكن إرفاق أي ملف.",
      one: "لا يمكن إرفاق أكثر من ملف واحد.",
      two: "لا يمكن إرفاق أكثر من ملفين.",
      few: "لا يمكن إرفاق أكثر من # ملفات.",
      many: "لا يمكن إرفاق أكثر من # ملفًا.",
      other: "لا يمكن إرفاق أكثر من # ملف.",
    }),
  none: "لم يُحدد شيء بعد",
  already: "مرفق بالفعل",
  attach: (count) =>
    plural(count, {
      zero: "إرفاق",
      one: "إرفاق ملف واحد",
      two: "إرفاق ملفين",
      few: "إرفاق # ملفات",
      many: "إرفاق # ملفًا",
      other: "إرفاق # ملف",
    }),
  cancel: "إلغاء",
};
