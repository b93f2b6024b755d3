import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of flags for the moderators of a site. */
export const moderationMessages: Area<"moderation"> = {
  flag: "モデレーターにフラグで報告",
  unflag: "フラグを取り消す",
  seeFlags: (count) => plural(count, { other: "#件のフラグを表示" }),
  flagCount: (count) => plural(count, { other: "フラグ#件" }),
  flaggedByMe: "自分がフラグ付け",
  title: { element: "この投稿にフラグを付ける", comment: "このコメントにフラグを付ける", file: "このファイルにフラグを付ける" },
  text: "このサイトのモデレーターが確認します。誰がフラグを付けたかは投稿者に通知されません。",
  type: "問題の種類",
  types: { FlagAsInappropriate: "不適切", FlagAsSpam: "スパム" },
  note: "モデレーターへのメモ (省略可)",
  noteTooLong: (count) => plural(count, { other: "メモが#文字超過しています。" }),
  seen: "自分のフラグを後でも表示する",
  send: "フラグを付ける",
  cancel: "キャンセル",
  wasFlagged: "モデレーターにフラグを送りました。",
  couldNotUnflag: "フラグを取り消せませんでした。",
  couldNotRemove: "フラグを削除できませんでした。",
  flags: "フラグ",
  moreFlags: "ここに表示されている以外にもフラグがあります。",
  removeAll: "すべてのフラグを削除",
  closeDialog: "閉じる",
};
