import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages: Area<"targets"> = {
  followers: "متابعوك",
  to: (name) => `إلى: ${isolated(name)}`,
  choose: "اختيار الوجهة",
  chooseToRead: "اختيار من تُعرض منشوراته",
  search: "البحث في مجموعاتك",
  searchPeople: "البحث في مجموعاتك وفي الأشخاص",
  recent: "الأخيرة",
  groups: "مجموعاتك",
  records: "السجلات التي تتابعها",
  foundGroups: "المجموعات",
  people: "الأشخاص",
  searching: "جارٍ البحث…",
  more: "اكتب اسمًا للعثور على غيرها.",
  nothing: (words) => `لا شيء باسم «${isolated(words)}». يمكنك النشر في المجموعات التي أنت عضو فيها.`,
  nothingToRead: (words) => `لا شيء باسم «${isolated(words)}» بين مجموعاتك والأشخاص والسجلات التي تتابعها.`,
  failed: "لم ينجح البحث. أعد المحاولة بعد لحظات.",
  visibility: byName({ PublicAccess: "مجموعة عامة", PrivateAccess: "مجموعة خاصة", Unlisted: "مجموعة غير مدرجة" }),
  ofRecord: "سجل",
  followersFact: "في ملف تعريفك وفي أخبارهم",
  sees: {
    followers: "يراه كل من في شركتك في ملف تعريفك. ويصل إلى متابعيك في أخبارهم.",
    group: "يراه كل من في شركتك. ويصل إلى أعضاء المجموعة في أخبارهم.",
    privateGroup: "لا يراه إلا أعضاء المجموعة.",
    groupWithGuests: "يراه أعضاء المجموعة، ومنهم من هم خارج شركتك.",
    person: (name) => `يراه كل من في شركتك في ملف تعريف ${isolated(name)}.`,
    record: "يرى منشورك كل من لديه إذن الوصول إلى السجل.",
  },
  seesOnSite: {
    followers: "يراه كل من في هذا الموقع في ملف تعريفك. ويصل إلى متابعيك في أخبارهم.",
    group: "يراه كل من في هذا الموقع. ويصل إلى أعضاء المجموعة في أخبارهم.",
    privateGroup: "لا يراه إلا أعضاء المجموعة.",
    groupWithGuests: "يراه أعضاء المجموعة، ومنهم من هم خارج شركتك.",
    person: (name) => `يراه كل من في هذا الموقع في ملف تعريف ${isolated(name)}.`,
    record: "يرى منشورك كل من لديه إذن الوصول إلى السجل.",
  },
};
