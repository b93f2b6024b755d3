import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the search of everything. */
export const searchMessages: Area<"search"> = {
  title: "検索",
  field: "人、グループ、ファイル、トピック、投稿を検索",
  parts: "検索対象",
  part: { all: "すべて", posts: "投稿", people: "人", groups: "グループ", files: "ファイル", topics: "トピック" },
  seeAll: {
    people: "見つかった人をすべて表示",
    groups: "見つかったグループをすべて表示",
    files: "見つかったファイルをすべて表示",
    topics: "見つかったトピックをすべて表示",
  },
  found: {
    people: (count) => plural(count, { other: "#人" }),
    groups: (count) => plural(count, { other: "グループ#件" }),
    files: (count) => plural(count, { other: "ファイル#件" }),
    topics: (count) => plural(count, { other: "トピック#件" }),
    posts: (count) => plural(count, { other: "投稿#件" }),
  },
  andMore: (found) => `${found}以上`,
  noneFound: "人、グループ、ファイル、トピックは見つかりません",
  nothing: "何も見つかりません",
  nothingText: (words) =>
    `「${words}」という名前のものはありません。入力内容を確認するか、言葉を減らすか、不確かな文字を*に置き換えてください。`,
  begin: "何をお探しですか?",
  beginText: "2文字以上を入力するか、レコードのアドレスを貼り付けてください。*は任意の文字列、?は任意の1文字を表します。",
  recent: "最近の検索",
  forget: "最近の検索をクリア",
  known: "このデバイスで見つかったもの",
  knownAlone: "組織から応答がありません。以前に読み込んだ内容を表示しています。",
  knownRecords: "これまでに表示したレコード",
  groupStatus: "表示するグループ",
  groupStatuses: { NotArchived: "有効なグループ", Archived: "アーカイブ済みのグループ", All: "有効なグループとアーカイブ済みのグループ" },
};
