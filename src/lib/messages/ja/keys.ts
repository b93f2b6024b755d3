import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of the list of keys. */
export const keysMessages: Area<"keys"> = {
  title: "キーボードショートカット",
  names: byName({ Enter: "Enter", PageDown: "Page Down", PageUp: "Page Up", Control: "Ctrl", end: "End", home: "Home" }),
  next: "次の投稿",
  previous: "前の投稿",
  newPosts: "新着の投稿を表示",
  like: "いいね!またはいいね!の取り消し",
  bookmark: "ブックマーク",
  share: "共有",
  mute: "ミュートまたはミュート解除",
  pin: "固定または固定解除",
  close: "コメントの受付を終了または再開",
  undo: "直前の削除、またはまだ送信されていない投稿を元に戻す",
  search: "検索",
  open: "投稿を開く",
  notices: "通知エリアへ移動 ([元に戻す]など)",
  help: "キーの一覧を表示",
  pageDown: "次の投稿 (投稿にフォーカスがあるとき)",
  pageUp: "前の投稿 (投稿にフォーカスがあるとき)",
  leaveEnd: "フィードの末尾から抜ける",
  leaveStart: "フィードの先頭から抜ける",
};
