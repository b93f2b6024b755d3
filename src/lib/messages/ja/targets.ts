import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of choosing to whom a post goes, and of who will see it. */
export const targetMessages: Area<"targets"> = {
  followers: "自分のフォロワー",
  to: (name) => `宛先: ${name}`,
  choose: "宛先を選択",
  chooseToRead: "表示する投稿の対象を選択",
  search: "自分のグループを検索",
  searchPeople: "自分のグループと人を検索",
  recent: "最近使用",
  groups: "自分のグループ",
  records: "フォロー中のレコード",
  foundGroups: "グループ",
  people: "人",
  searching: "検索中…",
  more: "他を探すには、名前を入力してください。",
  nothing: (words) => `「${words}」という名前のものはありません。投稿できるのは、自分がメンバーのグループです。`,
  nothingToRead: (words) => `自分のグループ、人、フォロー中のレコードに、「${words}」という名前のものはありません。`,
  failed: "検索できませんでした。しばらくしてからもう一度試してください。",
  visibility: byName({ PublicAccess: "公開グループ", PrivateAccess: "非公開グループ", Unlisted: "非表示グループ" }),
  ofRecord: "レコード",
  followersFact: "自分のプロファイルとフォロワーのニュースに表示",
  sees: {
    followers: "自分のプロファイルで社内の全員に表示されます。フォロワーのニュースにも表示されます。",
    group: "社内の全員に表示されます。グループのメンバーのニュースにも表示されます。",
    privateGroup: "グループのメンバーにのみ表示されます。",
    groupWithGuests: "社外の人を含む、グループのメンバーに表示されます。",
    person: (name) => `${name}さんのプロファイルで社内の全員に表示されます。`,
    record: "レコードへのアクセス権がある全員に表示されます。",
  },
  seesOnSite: {
    followers: "自分のプロファイルでこのサイトの全員に表示されます。フォロワーのニュースにも表示されます。",
    group: "このサイトの全員に表示されます。グループのメンバーのニュースにも表示されます。",
    privateGroup: "グループのメンバーにのみ表示されます。",
    groupWithGuests: "社外の人を含む、グループのメンバーに表示されます。",
    person: (name) => `${name}さんのプロファイルでこのサイトの全員に表示されます。`,
    record: "レコードへのアクセス権がある全員に表示されます。",
  },
};
