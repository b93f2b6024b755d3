import { formatNumber } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of streams: feeds that people put together from people, groups and records. */
export const streamMessages: Area<"streams"> = {
  title: "الدفقات",
  yours: "كل الدفقات",
  show: "عرض دفقاتك",
  more: "المزيد من الدفقات",
  create: "دفق جديد",
  change: "تعديل هذا الدفق",
  remove: "حذف هذا الدفق",
  changeOf: (name) => `تعديل الدفق «${isolated(name)}»`,
  removeOf: (name) => `حذف الدفق «${isolated(name)}»`,
  none: "لا دفقات لديك بعد",
  noneText: "الدفق موجز خاص بك: منشورات الأشخاص والمجموعات والسجلات التي تختارها، في مكان واحد.",
  couldNotRead: "تعذّر تحميل دفقاتك.",
  empty: "تظهر هنا منشورات أشخاص هذا الدفق ومجموعاته وسجلاته. عدّل الدفق لاختيار غيرها.",
  newTitle: "دفق جديد",
  changeTitle: "تعديل الدفق",
  name: "الاسم",
  description: "الغرض منه (اختياري)",
  members: "الأشخاص والمجموعات والسجلات",
  count: (count, most) => `${formatNumber(count)} من ${formatNumber(most)}`,
  add: "إضافة",
  addLabel: "إضافة شخص أو مجموعة أو سجل",
  nobody: "لم يُختر شيء بعد.",
  drop: (name) => `إزالة ${isolated(name)}`,
  unnamed: "شيء لا يمكنك رؤيته",
  noName: "يحتاج الدفق إلى اسم.",
  save: "حفظ",
  cancel: "إلغاء",
  couldNotSave: "لم يُحفظ الدفق.",
  deleted: (name) => `حُذف «${isolated(name)}».`,
  isBack: "تعذّر حذف الدفق، فعاد إلى هنا.",
  undo: "تراجع",
};
