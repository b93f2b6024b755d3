import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of the search of everything. */
export const searchMessages: Area<"search"> = {
  title: "البحث",
  field: "البحث في الأشخاص والمجموعات والملفات والموضوعات والمنشورات",
  parts: "مجال البحث",
  part: {
    all: "الكل",
    posts: "المنشورات",
    people: "الأشخاص",
    groups: "المجموعات",
    files: "الملفات",
    topics: "الموضوعات",
  },
  seeAll: {
    people: "كل الأشخاص في النتائج",
    groups: "كل المجموعات في النتائج",
    files: "كل الملفات في النتائج",
    topics: "كل الموضوعات في النتائج",
  },
  found: {
    people: (count) =>
      plural(count, {
        zero: "لا أشخاص",
        one: "شخص واحد",
        two: "شخصان",
        few: "# أشخاص",
        many: "# شخصًا",
        other: "# شخص",
      }),
    groups: (count) =>
      plural(count, {
        zero: "لا مجموعات",
        one: "مجموعة واحدة",
        two: "مجموعتان",
        few: "# مجموعات",
        many: "# مجموعة",
        other: "# مجموعة",
      }),
    files: (count) =>
      plural(count, {
        zero: "لا ملفات",
        one: "ملف واحد",
        two: "ملفان",
        few: "# ملفات",
        many: "# ملفًا",
        other: "# ملف",
      }),
    topics: (count) =>
      plural(count, {
        zero: "لا موضوعات",
        one: "موضوع واحد",
        two: "موضوعان",
        few: "# موضوعات",
        many: "# موضوعًا",
        other: "# موضوع",
      }),
    posts: (count) =>
      plural(count, {
        zero: "لا منشورات",
        one: "منشور واحد",
        two: "منشوران",
        few: "# منشورات",
        many: "# منشورًا",
        other: "# منشور",
      }),
  },
  andMore: (found) => `${found} وأكثر`,
  noneFound: "لم يُعثر على أشخاص أو مجموعات أو ملفات أو موضوعات",
  nothing: "لم يُعثر على شيء",
  nothingText: (words) => `لا شيء باسم «${isolated(words)}». تحقق من الإملاء، أو جرّب كلمات أقل، أو ضع * مكان الأحرف التي لست متأكدًا منها.`,
  begin: "عمّ تبحث؟",
  beginText: `اكتب حرفين أو أكثر، أو ألصق عنوان سجل. يمثّل «*» أي أحرف، ويمثّل «${isolated("?")}» حرفًا واحدًا.`,
  recent: "عمليات البحث الأخيرة",
  forget: "مسح عمليات البحث الأخيرة",
  known: "نتائج على هذا الجهاز",
  knownAlone: "المؤسسة لا تستجيب. هذا ما حُمِّل من قبل.",
  knownRecords: "سجلات مرّت بك",
  groupStatus: "أي المجموعات",
  groupStatuses: { NotArchived: "المجموعات النشطة", Archived: "المجموعات المؤرشفة", All: "المجموعات النشطة والمؤرشفة" },
};
