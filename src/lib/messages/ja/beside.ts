import type { Area } from "./area.ts";

/** Texts of the column beside the page. */
export const besideMessages: Area<"beside"> = {
  label: "このページの関連情報",
  myGroups: "自分のグループ",
  noGroups: "まだグループに参加していません。",
  findGroups: "グループを探す",
  allMyGroups: "自分のグループをすべて表示",
  trending: "注目のトピック",
  members: "メンバー",
  allMembers: "すべてのメンバー",
  files: "ファイル",
  allFiles: "すべてのファイル",
  contact: "連絡先",
  groups: "グループ",
  allGroups: "すべてのグループ",
  aboutTopic: "このトピックについて",
};
