import type { Area } from "./area.ts";

/** Texts of the pages of records. */
export const recordMessages: Area<"records"> = {
  record: "سجل",
  loading: "جارٍ تحميل السجل",
  openInOrg: "فتح في Salesforce",
  noPosts: "لم يكتب أحد عن هذا السجل بعد.",
  hiddenTitle: "لا يمكن عرض هذا السجل",
  hiddenText: "السجل غير موجود، أو لا تملك إذن رؤيته. يمكنك طلب الوصول من مالكه أو من المسؤول.",
};
