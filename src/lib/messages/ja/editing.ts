import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of editing a post or a comment. */
export const editingMessages: Area<"editing"> = {
  post: "投稿を編集",
  comment: "コメントを編集",
  title: "質問のタイトル",
  titleTooLong: (count) => plural(count, { other: "タイトルが#文字超過しています。" }),
  formatting: "ここでは書式を編集できません。プレーンテキストとして保存されます。",
  save: "保存",
  cancel: "キャンセル",
  kept: "変更内容は保持されています。続けるには[編集]を押してください。",
  discardTitle: "変更を破棄しますか?",
  discardText: "変更した内容は失われます。",
  goOn: "編集を続ける",
  discard: "破棄",
  notSaved: "変更を保存できませんでした。",
  changedBy: (name) => `編集を開始した後に、${name}さんが変更しました。現在の内容:`,
  changed: "編集を開始した後に変更されました。現在の内容:",
  saveMine: "自分の内容で上書き保存",
  takeTheirs: "自分の変更を破棄",
};
