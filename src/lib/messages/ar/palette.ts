import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of the palette: one field to do or find anything. */
export const paletteMessages: Area<"palette"> = {
  title: "تنفيذ أي شيء أو العثور عليه",
  field: "اكتب اسمًا أو ما تريد فعله",
  sections: {
    post: "هذا المنشور",
    app: "الإجراءات",
    places: "الانتقال إلى",
    things: "الأشخاص والعناصر",
    write: "الكتابة",
    settings: "الإعدادات",
  },
  kinds: { people: "شخص", groups: "مجموعة", files: "ملف", topics: "موضوع", records: "سجل" },
  theme: (name) => `المظهر: ${isolated(name)}`,
  look: (what, how) => `${what}: ${isolated(how)}`,
  site: (name) => `التبديل إلى ${isolated(name)}`,
  postIn: (name) => `النشر في ${isolated(name)}`,
  search: (words) => `البحث في كل شيء عن «${isolated(words)}»`,
  searching: "جارٍ البحث…",
  failed: "تعذّر البحث في المؤسسة. يظهر هنا ما هو معروف على هذا الجهاز.",
  offline: "أنت غير متصل. يظهر هنا ما هو معروف على هذا الجهاز.",
  nothing: "لا شيء هنا بهذا الاسم.",
  found: "اضغط Enter للاختيار، ومفاتيح الأسهم للتنقل.",
};
