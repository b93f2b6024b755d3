import type { Area } from "./area.ts";

/** Texts of the column beside the page. */
export const besideMessages: Area<"beside"> = {
  label: "بجانب هذه الصفحة",
  myGroups: "مجموعاتك",
  noGroups: "لم تنضم إلى أي مجموعة بعد.",
  findGroups: "البحث عن مجموعات",
  allMyGroups: "كل مجموعاتك",
  trending: "الموضوعات الرائجة",
  members: "الأعضاء",
  allMembers: "كل الأعضاء",
  files: "الملفات",
  allFiles: "كل الملفات",
  contact: "معلومات الاتصال",
  groups: "المجموعات",
  allGroups: "كل المجموعات",
  aboutTopic: "حول هذا الموضوع",
};
