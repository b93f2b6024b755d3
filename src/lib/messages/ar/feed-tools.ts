import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages: Area<"feed-tools"> = {
  clearSearch: "مسح البحث",
  view: (order, updates, filter) => `طريقة عرض هذا الموجز: ${order}، ${updates}${filter ? `، ${filter}` : ""}`,
  order: "الترتيب",
  sorts: {
    CreatedDateDesc: "أحدث المنشورات",
    CreatedDateAsc: "أقدم المنشورات",
    LastModifiedDateDesc: "أحدث نشاط",
    Relevance: "الأكثر صلة",
    MostViewed: "الأكثر مشاهدة",
  },
  filter: "العرض",
  filters: {
    None: "كل المنشورات",
    AllQuestions: "كل الأسئلة",
    UnansweredQuestions: "أسئلة بلا إجابة",
    UnsolvedQuestions: "أسئلة لم تُحل",
    SolvedQuestions: "أسئلة تم حلها",
    Unread: "المنشورات غير المقروءة",
    Read: "المنشورات المقروءة",
    AuthoredBy: "ما كتبه هذا الشخص",
    CommunityScoped: "منشورات هذا الموقع",
  },
  nothingFiltered: "لا شيء لعرضه",
  nothingFilteredText: (filter) => `يعرض هذا الموجز ما يلي فقط: ${isolated(filter)}. ولا يوجد فيه شيء من هذا النوع.`,
  showAll: "عرض كل المنشورات",
  updates: "تحديثات السجلات",
  densities: { AllUpdates: "كل التحديثات", FewerUpdates: "تحديثات أقل" },
  pinned: "المنشورات المثبّتة",
  pinnedBy: (author, words) => `منشور مثبّت من ${isolated(author)}: ${isolated(words)}`,
  search: "البحث في هذا الموجز",
  newSince: (time) => `جديد منذ ${isolated(time)}`,
  wayBack: (time) => `العودة إلى موضعك في ${isolated(time)}`,
  newPosts: (count, isMore) =>
    isMore
      ? `أكثر من ${formatNumber(count)} من المنشورات الجديدة`
      : plural(count, {
          zero: "لا منشورات جديدة",
          one: "منشور جديد",
          two: "منشوران جديدان",
          few: "# منشورات جديدة",
          many: "# منشورًا جديدًا",
          other: "# منشور جديد",
        }),
  newActivity: (count, isMore) =>
    isMore
      ? `أكثر من ${formatNumber(count)} من المنشورات الجديدة أو المتغيرة`
      : plural(count, {
          zero: "لا منشورات جديدة أو متغيرة",
          one: "منشور جديد أو متغير",
          two: "منشوران جديدان أو متغيران",
          few: "# منشورات جديدة أو متغيرة",
          many: "# منشورًا جديدًا أو متغيرًا",
          other: "# منشور جديد أو متغير",
        }),
  couldNotShowNew: "تعذّر تحميل المنشورات الجديدة. أعد المحاولة.",
  refreshed: "تم التحديث",
};
