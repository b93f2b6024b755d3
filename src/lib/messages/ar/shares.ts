import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of sharing a post. */
export const shareMessages: Area<"shares"> = {
  title: "مشاركة هذا المنشور",
  to: "إلى",
  label: "كلماتك",
  placeholder: "يمكنك ذكر السبب. استخدم @ للإشارة إلى أشخاص و# للموضوعات.",
  shared: "المنشور الذي تشاركه",
  hidden: (group) => `هذا المنشور لأعضاء ${isolated(group)} فقط. سيرى الآخرون كلماتك، وأن هناك منشورًا لا يمكنهم رؤيته.`,
  share: "مشاركة",
  close: "إغلاق مع الاحتفاظ بالمسودة",
  onItsWay: (name) => `جارٍ المشاركة مع ${isolated(name)}.`,
  onItsWayToFollowers: "جارٍ المشاركة مع متابعيك.",
};
