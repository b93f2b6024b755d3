import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of formatting what one writes. */
export const richTextMessages: Area<"rich-text"> = {
  toolbar: "التنسيق",
  bold: "غامق",
  italic: "مائل",
  underline: "تسطير",
  strikethrough: "يتوسطه خط",
  code: "تعليمات برمجية",
  bullet_list: "قائمة نقطية",
  ordered_list: "قائمة مرقّمة",
  link: "رابط",
  moveIn: "زيادة المسافة البادئة",
  moveOut: "إنقاص المسافة البادئة",
  switched: (format, isOn) => (isOn ? `${format}: تشغيل` : `${format}: إيقاف`),
  addLink: "إضافة رابط",
  changeLink: "تغيير الرابط",
  linkWords: "النص",
  linkAddress: "العنوان",
  badAddress: `هذا ليس عنوانًا يمكن أن يؤدي إليه رابط. يكون العنوان مثل ${isolated("https://www.example.com")}.`,
  saveLink: "حفظ",
  removeLink: "إزالة الرابط",
  cancel: "إلغاء",
  pictureShows: "ما تُظهره الصورة",
};
