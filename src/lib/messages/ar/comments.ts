import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of writing a comment. */
export const commentMessages: Area<"comments"> = {
  label: "تعليقك",
  placeholder: "اكتب تعليقًا…",
  send: "تعليق",
  reply: "رد",
  replyTo: (name) => `رد على ${isolated(name)}`,
  repliesTo: (name) => `الردود على ${isolated(name)}`,
  moreReplies: (count) =>
    plural(count, {
      zero: "لا ردود أخرى",
      one: "عرض رد واحد",
      two: "عرض ردّين",
      few: "عرض # ردود",
      many: "عرض # ردًا",
      other: "عرض # رد",
    }),
  newComments: (count) =>
    plural(count, {
      zero: "لا تعليقات جديدة",
      one: "تعليق جديد",
      two: "تعليقان جديدان",
      few: "# تعليقات جديدة",
      many: "# تعليقًا جديدًا",
      other: "# تعليق جديد",
    }),
  you: "أنت",
  couldNotLoad: "تعذّر تحميل التعليقات.",
  attach: "إرفاق ملف",
  removeFile: (name) => `إزالة ${isolated(name)}`,
  closed: "هذا المنشور مغلق: لا يمكن لأحد التعليق عليه.",
};
