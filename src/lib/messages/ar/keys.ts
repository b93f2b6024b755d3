import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of the list of keys. */
export const keysMessages: Area<"keys"> = {
  title: "اختصارات لوحة المفاتيح",
  names: byName({ Enter: "Enter", PageDown: "Page Down", PageUp: "Page Up", Control: "Ctrl", end: "End", home: "Home" }),
  next: "المنشور التالي",
  previous: "المنشور السابق",
  newPosts: "عرض المنشورات الجديدة",
  like: "الإعجاب أو سحب الإعجاب",
  bookmark: "إشارة مرجعية",
  share: "مشاركة",
  mute: "كتم أو إلغاء الكتم",
  pin: "تثبيت أو إلغاء التثبيت",
  close: "إغلاق التعليقات على منشور أو إعادة فتحها",
  undo: "التراجع عن آخر حذف، أو عن منشور لم يُرسل بعد",
  search: "البحث",
  open: "فتح المنشور",
  notices: "الانتقال إلى التنبيهات، مثل «تراجع»",
  help: "عرض هذه المفاتيح",
  pageDown: "المنشور التالي، حين يكون التركيز على منشور",
  pageUp: "المنشور السابق، حين يكون التركيز على منشور",
  leaveEnd: "الخروج من الموجز عند نهايته",
  leaveStart: "الخروج من الموجز عند بدايته",
};
