import { formatNumber, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of where people write. */
export const editorMessages: Area<"editor"> = {
  completions: "人とグループ",
  topics: "トピック",
  topicResults: (count) => plural(count, { other: "トピック#件。矢印キーで移動し、Tabキーで先頭を選択します。" }),
  topicChosen: (name) => `トピック「${name}」を指定しました。`,
  results: (count) => plural(count, { other: "結果#件。矢印キーで移動し、Enterキーで選択します。" }),
  noResults: (words) => `「${words}」に一致する人は見つかりません。`,
  chosen: (name) => `${name}にメンションしました。`,
  couldNotComplete: "名前を検索できませんでした。",
  cannotSee: (names) => `次の人はここの投稿を参照できないため、通知されません: ${names}`,
  notKept: "このデバイスには保存されず、ページを閉じると失われます。",
  outOfOffice: "不在",
  group: "グループ",
  charactersLeft: (count) => plural(count, { other: "残り#文字" }),
  charactersOver: (count) => plural(count, { other: "#文字超過" }),
  mentionsLeft: (count) => plural(count, { other: "メンション残り#件" }),
  mentionsOver: (count) => plural(count, { other: "メンション#件超過" }),
  tooLong: (most) => `Chatterで投稿できるのは${formatNumber(most)}文字までです。文章を短くしてください。`,
  tooManyMentions: (most) => `Chatterでメンションできるのは${formatNumber(most)}件までです。いくつか削除してください。`,
};
