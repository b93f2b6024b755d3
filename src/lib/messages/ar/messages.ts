import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of the first view. */
export const messages: Area<"messages"> = {
  app: {
    skipToContent: "التخطي إلى المحتوى",
    skipToNavigation: "التخطي إلى التنقل",
    loading: "جارٍ التحميل",
    crashTitle: "حدث خطأ في هذه الصفحة",
    crashText: "لم يُفقد شيء مما نشرته. يمكنك المحاولة مرة أخرى أو إعادة تحميل الصفحة.",
    couldNotLoad: "تعذّر تحميل هذا المحتوى",
    newVersionTitle: "أعد تحميل الصفحة للمتابعة",
    newVersionText: "جرى تحديث Chatter أو انقطع الاتصال. ما نشرته محفوظ.",
    wordsKept: "ما كنت تكتبه محفوظ على هذا الجهاز.",
    wordsNotKept: "ستفقد ما كنت تكتبه عند إعادة التحميل، لأن المتصفح لا يحفظ شيئًا.",
    tryAgain: "إعادة المحاولة",
    reload: "إعادة التحميل",
    close: "إغلاق",
  },
  navigation: {
    label: "القائمة الرئيسية",
    news: "الأخبار",
    search: "البحث",
    groups: "المجموعات",
    people: "الأشخاص",
    files: "الملفات",
    topics: "الموضوعات",
    settings: "الإعدادات",
    account: "حسابك:",
  },
  errors: { offline: "لا يوجد اتصال بالمؤسسة." },
  feed: {
    news: "الأخبار",
    label: (name) => `الموجز: ${isolated(name)}`,
    loadingFirst: "جارٍ تحميل المنشورات",
    loadMore: "تحميل المزيد",
    couldNotLoad: "تعذّر تحميل الموجز",
    couldNotLoadMore: "تعذّر تحميل المزيد. ما قرأته يبقى هنا.",
    emptyTitle: "لا شيء هنا بعد",
    emptyText: "ستظهر هنا منشورات الأشخاص والمجموعات والسجلات التي تتابعها.",
    end: "اطّلعت على كل شيء.",
  },
  compose: {
    share: "شارك شيئًا مع زملائك",
    writeTo: (name) => `الكتابة إلى ${isolated(name)}`,
  },
  element: {
    deleted: "حُذف المنشور.",
    malformed: "تعذّر عرض هذا المنشور. لا تتأثر المنشورات الأخرى.",
    comment: (count) =>
      plural(count, {
        zero: "لا تعليقات",
        one: "تعليق واحد",
        two: "تعليقان",
        few: "# تعليقات",
        many: "# تعليقًا",
        other: "# تعليق",
      }),
    writeComment: "كتابة تعليق",
    like: "أعجبني",
    likeComment: "أعجبني التعليق",
    likeCommentAnd: (count) =>
      plural(count, {
        zero: "أعجبني التعليق، لا إعجابات",
        one: "أعجبني التعليق، إعجاب واحد",
        two: "أعجبني التعليق، إعجابان",
        few: "أعجبني التعليق، # إعجابات",
        many: "أعجبني التعليق، # إعجابًا",
        other: "أعجبني التعليق، # إعجاب",
      }),
    likeAnd: (count) =>
      plural(count, {
        zero: "أعجبني، لا إعجابات",
        one: "أعجبني، إعجاب واحد",
        two: "أعجبني، إعجابان",
        few: "أعجبني، # إعجابات",
        many: "أعجبني، # إعجابًا",
        other: "أعجبني، # إعجاب",
      }),
    likers: (count) =>
      plural(count, {
        zero: "لا إعجابات",
        one: "إعجاب واحد: عرض صاحبه",
        two: "إعجابان: عرض أصحابهما",
        few: "# إعجابات: عرض أصحابها",
        many: "# إعجابًا: عرض أصحابها",
        other: "# إعجاب: عرض أصحابها",
      }),
    bookmark: "إشارة مرجعية",
    share: "مشاركة",
    more: "المزيد",
    showMore: "عرض المزيد",
    showLess: "عرض أقل",
    moreComments: (count) =>
      plural(count, {
        zero: "لا تعليقات سابقة",
        one: "عرض تعليق سابق واحد",
        two: "عرض تعليقين سابقين",
        few: "عرض # تعليقات سابقة",
        many: "عرض # تعليقًا سابقًا",
        other: "عرض # تعليق سابق",
      }),
    inReplyTo: (name) => `ردًا على ${isolated(name)}`,
    inReplyToEarlier: "ردًا على تعليق سابق",
    label: (author, text) => `${isolated(author)}: ${isolated(text)}`,
    someone: "شخص ما",
    inPlace: (name) => `في ${name}`,
    toPerson: (name) => `إلى ${name}`,
  },
  capabilities: {
    topics: "الموضوعات",
    moreChanges: (count) =>
      plural(count, {
        zero: "لا تغييرات أخرى",
        one: "تغيير آخر",
        two: "تغييران آخران",
        few: "# تغييرات أخرى",
        many: "# تغييرًا آخر",
        other: "# تغيير آخر",
      }),
    files: "الملفات",
    pictures: "الصور",
    download: (title) => `تنزيل ${isolated(title)}`,
    untitledFile: "ملف بلا اسم",
    pictureComing: "لا تزال الصورة قيد الإنشاء.",
    morePictures: (count) =>
      plural(count, {
        zero: "لا صور أخرى",
        one: "عرض صورة أخرى",
        two: "عرض صورتين أخريين",
        few: "عرض # صور أخرى",
        many: "عرض # صورة أخرى",
        other: "عرض # صورة أخرى",
      }),
    morePicturesShort: (count) => `+${formatNumber(count)}`,
  },
};
