import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of where people write. */
export const editorMessages: Area<"editor"> = {
  completions: "الأشخاص والمجموعات",
  topics: "الموضوعات",
  topicResults: (count) =>
    plural(count, {
      zero: "لا موضوعات.",
      one: "موضوع واحد. اختره بالمفتاح Tab.",
      two: "موضوعان. تنقّل بمفاتيح الأسهم، واختر الأول بالمفتاح Tab.",
      few: "# موضوعات. تنقّل بمفاتيح الأسهم، واختر الأول بالمفتاح Tab.",
      many: "# موضوعًا. تنقّل بمفاتيح الأسهم، واختر الأول بالمفتاح Tab.",
      other: "# موضوع. تنقّل بمفاتيح الأسهم، واختر الأول بالمفتاح Tab.",
    }),
  topicChosen: (name) => `أُضيف الموضوع ${isolated(name)}.`,
  results: (count) =>
    plural(count, {
      zero: "لا نتائج.",
      one: "نتيجة واحدة. اخترها بالمفتاح Enter.",
      two: "نتيجتان. تنقّل بمفاتيح الأسهم، واختر بالمفتاح Enter.",
      few: "# نتائج. تنقّل بمفاتيح الأسهم، واختر بالمفتاح Enter.",
      many: "# نتيجة. تنقّل بمفاتيح الأسهم، واختر بالمفتاح Enter.",
      other: "# نتيجة. تنقّل بمفاتيح الأسهم، واختر بالمفتاح Enter.",
    }),
  noResults: (words) => `لم يُعثر على أحد باسم «${isolated(words)}».`,
  chosen: (name) => `تمت الإشارة إلى ${isolated(name)}.`,
  couldNotComplete: "تعذّر البحث عن الأسماء.",
  cannotSee: (names) => `لا يمكنهم رؤية ما يُنشر هنا ولن يصلهم إشعار: ${names}.`,
  notKept: "لا يُحفظ على هذا الجهاز، ويزول عند إغلاق هذه الصفحة.",
  outOfOffice: "خارج المكتب",
  group: "مجموعة",
  charactersLeft: (count) =>
    plural(count, {
      zero: "لم يبقَ أي حرف",
      one: "بقي حرف واحد",
      two: "بقي حرفان",
      few: "بقيت # أحرف",
      many: "بقي # حرفًا",
      other: "بقي # حرف",
    }),
  charactersOver: (count) =>
    plural(count, {
      zero: "لا أحرف زائدة",
      one: "حرف واحد زائد",
      two: "حرفان زائدان",
      few: "# أحرف زائدة",
      many: "# حرفًا زائدًا",
      other: "# حرف زائد",
    }),
  mentionsLeft: (count) =>
    plural(count, {
      zero: "لم تبقَ أي إشارة",
      one: "بقيت إشارة واحدة",
      two: "بقيت إشارتان",
      few: "بقيت # إشارات",
      many: "بقيت # إشارة",
      other: "بقيت # إشارة",
    }),
  mentionsOver: (count) =>
    plural(count, {
      zero: "لا إشارات زائدة",
      one: "إشارة واحدة زائدة",
      two: "إشارتان زائدتان",
      few: "# إشارات زائدة",
      many: "# إشارة زائدة",
      other: "# إشارة زائدة",
    }),
  tooLong: (most) => `الحد الأقصى لعدد الأحرف في Chatter: ${formatNumber(most)}. اختصر النص لنشره.`,
  tooManyMentions: (most) => `الحد الأقصى لعدد الإشارات في Chatter: ${formatNumber(most)}. أزل بعضها للنشر.`,
};
