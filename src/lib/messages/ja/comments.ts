import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of writing a comment. */
export const commentMessages: Area<"comments"> = {
  label: "コメント",
  placeholder: "コメントを入力…",
  send: "コメント",
  reply: "返信",
  replyTo: (name) => `${name}に返信`,
  repliesTo: (name) => `${name}への返信`,
  moreReplies: (count) => plural(count, { other: "返信#件を表示" }),
  newComments: (count) => plural(count, { other: "新着コメント#件" }),
  you: "自分",
  couldNotLoad: "コメントを読み込めませんでした。",
  attach: "ファイルを添付",
  removeFile: (name) => `${name}を削除`,
  closed: "この投稿はコメントの受付を終了しています。",
};
