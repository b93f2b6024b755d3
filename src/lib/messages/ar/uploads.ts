import { formatBytes, plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of uploading files. */
export const uploadMessages: Area<"uploads"> = {
  list: "عمليات الرفع",
  choose: "رفع ملفات",
  dropHere: "أفلت الملفات هنا لرفعها",
  newVersion: "رفع إصدار جديد",
  versionDone: (name) => `«${isolated(name)}» هو الإصدار الجديد.`,
  progress: (name) => `جارٍ رفع ${isolated(name)}`,
  waiting: "في الانتظار",
  sending: (sent, size) => `${formatBytes(sent)} من ${formatBytes(size)}`,
  finishing: "جارٍ الإنهاء",
  done: "تم الرفع",
  cancelled: "أُلغي",
  cancel: (name) => `إلغاء رفع ${isolated(name)}`,
  retry: (name) => `رفع ${isolated(name)} مرة أخرى`,
  place: (name) => `وضع ${isolated(name)} في النص`,
  remove: (name) => `إزالة ${isolated(name)} من القائمة`,
  announceDone: (name) => `تم رفع ${isolated(name)}.`,
  announceFailed: (name, reason) => `لم يُرفع ${isolated(name)}. ${reason}`,
  announceCancelled: (name) => `أُلغي رفع ${isolated(name)}.`,
  announceSending: (count) =>
    plural(count, {
      zero: "لا ملفات قيد الرفع.",
      one: "جارٍ رفع ملف واحد.",
      two: "جارٍ رفع ملفين.",
      few: "جارٍ رفع # ملفات.",
      many: "جارٍ رفع # ملفًا.",
      other: "جارٍ رفع # ملف.",
    }),
  tooLarge: (limit) => `حجمه أكبر من ${formatBytes(limit)}، وهو أقصى ما يقبله Salesforce.`,
  empty: "لا شيء فيه.",
  program: "هذا برنامج. لا تُرفع البرامج لأنها تعمل على جهاز من يفتحها.",
  nowhere: "لا شيء هنا يقبل ملفات، فلم يُرفع شيء. أضفها إلى منشور أو في صفحة ملفاتك.",
  folder: "لا يمكن رفع المجلدات. أفلت الملفات التي فيها.",
};
