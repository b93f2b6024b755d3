import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of adding topics to posts and records, and removing them. */
export const topicMessages: Area<"topics"> = {
  talkingAbout: (count) => plural(count, { other: "#人が話題にしています" }),
  ofPost: "投稿のトピック",
  ofRecord: (name) => `${name}のトピック`,
  change: "トピックを変更",
  addFirst: "トピックを追加",
  close: "閉じる",
  removed: "削除済み",
  addAgain: (name) => `${name}をもう一度追加`,
  suggestions: "候補",
  add: (name) => `${name}を追加`,
  wasAdded: (name) => `${name}を追加しました。`,
  wasRemoved: (name) => `${name}を削除しました。`,
  couldNotAdd: (name) => `トピック「${name}」を追加できませんでした。`,
  couldNotRemove: (name) => `トピック「${name}」を削除できなかったため、元に戻しました。`,
};
