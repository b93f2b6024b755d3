import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of what orders, thins and searches a feed, and of the new posts on top of it. */
export const feedToolMessages: Area<"feed-tools"> = {
  clearSearch: "検索をクリア",
  view: (order, updates, filter) => `フィードの表示方法: ${order}、${updates}${filter ? `、${filter}` : ""}`,
  order: "並び替え",
  sorts: {
    CreatedDateDesc: "新しい投稿順",
    CreatedDateAsc: "古い投稿順",
    LastModifiedDateDesc: "最新の活動順",
    Relevance: "関連性の高い順",
    MostViewed: "参照数の多い順",
  },
  filter: "表示",
  filters: {
    None: "すべての投稿",
    AllQuestions: "すべての質問",
    UnansweredQuestions: "未回答の質問",
    UnsolvedQuestions: "未解決の質問",
    SolvedQuestions: "解決済みの質問",
    Unread: "未読の投稿",
    Read: "既読の投稿",
    AuthoredBy: "この人の投稿",
    CommunityScoped: "このサイトの投稿",
  },
  nothingFiltered: "表示する投稿がありません",
  nothingFilteredText: (filter) => `このフィードには「${filter}」のみが表示されますが、該当するものがありません。`,
  showAll: "すべての投稿を表示",
  updates: "レコードの更新",
  densities: { AllUpdates: "すべての更新", FewerUpdates: "更新を少なく表示" },
  pinned: "固定された投稿",
  pinnedBy: (author, words) => `${author}の固定された投稿: ${words}`,
  search: "このフィードを検索",
  newSince: (time) => `${time}以降の新着`,
  wayBack: (time) => `${time}に見ていた位置に移動`,
  newPosts: (count, isMore) => (isMore ? `新着の投稿${formatNumber(count)}件以上` : plural(count, { other: "新着の投稿#件" })),
  newActivity: (count, isMore) =>
    isMore ? `新着または変更された投稿${formatNumber(count)}件以上` : plural(count, { other: "新着または変更された投稿#件" }),
  couldNotShowNew: "新着の投稿を読み込めませんでした。もう一度試してください。",
  refreshed: "更新しました",
};
