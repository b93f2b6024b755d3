import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of what is shown inside another page. */
export const embedMessages: Area<"embed"> = {
  refusedTitle: "لا يمكن عرض هذه الصفحة هنا",
  refusedText: "لا يظهر Chatter داخل صفحات أخرى إلا حيث سمح القائم عليه بذلك. وهو يعمل كالمعتاد في علامة تبويب خاصة به.",
  refusedUnknown: "لا يُفصح هذا المتصفح عن الصفحة المحيطة بهذه الصفحة.",
  refusedAdmin: (origins) => `للسماح بذلك، أضف ${isolated(origins)} إلى «${isolated("embed.allowedOrigins")}» في config.json.`,
  open: "فتح Chatter في علامة تبويب جديدة",
  openShort: "فتح في علامة تبويب جديدة",
  signOut: "تسجيل الخروج",
};
