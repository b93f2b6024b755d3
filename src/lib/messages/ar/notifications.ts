import { formatList } from "../../list-format.ts";
import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of what a person is told, and of the settings for that. */
export const notificationMessages: Area<"notifications"> = {
  title: "الإشعارات",
  bell: (count) =>
    plural(count, {
      zero: "الإشعارات",
      one: "الإشعارات، إشعار جديد",
      two: "الإشعارات، إشعاران جديدان",
      few: "الإشعارات، # جديدة",
      many: "الإشعارات، # جديدًا",
      other: "الإشعارات، # جديد",
    }),
  isNew: (count) =>
    plural(count, { zero: "لا جديد", one: "إشعار جديد", two: "إشعاران جديدان", few: "# جديدة", many: "# جديدًا", other: "# جديد" }),
  unread: "غير مقروءة",
  earlier: "السابقة",
  markAllRead: "تحديد الكل كمقروء",
  choose: "اختيار ما يصلك على سطح المكتب",
  emptyTitle: "لا شيء بعد",
  emptyText: "تجد هنا من يشير إليك، أو يعلّق على ما كتبته أو يعجبه، أو يتابعك، أو يطلب الانضمام إلى مجموعاتك.",
  who: (names, others) => {
    const [first] = names;
    if (first === undefined) {
      return plural(others, {
        zero: "شخص ما",
        one: "شخص ما",
        two: "شخصان",
        few: "# أشخاص",
        many: "# شخصًا",
        other: "# شخص",
      });
    }
    if (others === 0 && names.length < 3) return formatList(names.map(isolated));
    const more = plural(names.length + others - 1, {
      zero: "",
      one: "وشخص آخر",
      two: "وشخصان آخران",
      few: "و# أشخاص آخرين",
      many: "و# شخصًا آخر",
      other: "و# شخص آخر",
    });
    return `${isolated(first)} ${more}`.trim();
  },
  // A verb that stands first is the same for one and for many.
  mention: (who) => `أشار إليك ${who}`,
  comment: (who) => `علّق على منشورك ${who}`,
  reply: (who) => `علّق بعدك ${who}`,
  post: (who) => `نشر إليك ${who}`,
  like: (who) => `أُعجب بمنشورك ${who}`,
  follower: (who) => `يتابعك ${who}`,
  request: (count) =>
    plural(count, {
      zero: "لا طلبات انضمام إلى مجموعتك",
      one: "يطلب شخص الانضمام إلى مجموعتك",
      two: "يطلب شخصان الانضمام إلى مجموعتك",
      few: "يطلب # أشخاص الانضمام إلى مجموعتك",
      many: "يطلب # شخصًا الانضمام إلى مجموعتك",
      other: "يطلب # شخص الانضمام إلى مجموعتك",
    }),
  announcement: (who) => `كتب إعلانًا ${who}`,
  org: "رسالة من المؤسسة",
  settings: {
    desktop: "إشعارات سطح المكتب",
    desktopText: "تصل ما دامت نافذة Chatter ظاهرة، ولا تشمل ما هو معروض على الشاشة. تخص هذا الجهاز وحده.",
    on: "تشغيل",
    off: "إيقاف",
    blocked: "يحظرها متصفحك لهذا الموقع. اسمح بها في إعدادات المتصفح، ثم شغّلها هنا.",
    kinds: "الإشعار بما يلي",
    kind: {
      mention: "الإشارات إليك",
      comment: "التعليقات على منشوراتك",
      reply: "التعليقات بعد تعليقك",
      post: "المنشورات الموجّهة إليك",
      like: "الإعجابات",
      follower: "المتابعون الجدد",
      request: "طلبات الانضمام إلى مجموعاتك",
      announcement: "الإعلانات في مجموعاتك",
      org: "رسائل من تطبيقات المؤسسة",
    },
    quiet: "ساعات الهدوء",
    quietText: "لا إشعارات على سطح المكتب في هذا الوقت. تجدها عند الجرس.",
    from: "من",
    to: "إلى",
    email: "البريد الإلكتروني من المجموعات",
    emailDefault: "كم مرة تراسلك المجموعات التي تنضم إليها من الآن. يمكنك تغيير ذلك لكل مجموعة في صفحتها.",
    emailGroup: "البريد الإلكتروني من هذه المجموعة",
    frequency: {
      EachPost: "كل منشور",
      DailyDigest: "مرة في اليوم",
      WeeklyDigest: "مرة في الأسبوع",
      Never: "أبدًا",
      UseDefault: "حسب إعداداتي",
    },
    couldNotSave: "تعذّر الحفظ.",
  },
};
