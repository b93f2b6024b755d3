import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of adding topics to posts and records, and removing them. */
export const topicMessages: Area<"topics"> = {
  talkingAbout: (count) =>
    plural(count, {
      zero: "لا أحد يتحدث عنه",
      one: "يتحدث عنه شخص واحد",
      two: "يتحدث عنه شخصان",
      few: "يتحدث عنه # أشخاص",
      many: "يتحدث عنه # شخصًا",
      other: "يتحدث عنه # شخص",
    }),
  ofPost: "موضوعات المنشور",
  ofRecord: (name) => `موضوعات ${isolated(name)}`,
  change: "تغيير الموضوعات",
  addFirst: "إضافة موضوعات",
  close: "إغلاق",
  removed: "أُزيل",
  addAgain: (name) => `إضافة ${isolated(name)} من جديد`,
  suggestions: "اقتراحات",
  add: (name) => `إضافة ${isolated(name)}`,
  wasAdded: (name) => `أُضيف ${isolated(name)}.`,
  wasRemoved: (name) => `أُزيل ${isolated(name)}.`,
  couldNotAdd: (name) => `تعذّرت إضافة الموضوع ${isolated(name)}.`,
  couldNotRemove: (name) => `عاد الموضوع ${isolated(name)}، لأنه تعذّرت إزالته.`,
};
