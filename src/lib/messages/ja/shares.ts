import type { Area } from "./area.ts";

/** Texts of sharing a post. */
export const shareMessages: Area<"shares"> = {
  title: "この投稿を共有",
  to: "宛先",
  label: "コメント",
  placeholder: "共有する理由など (省略可)。@で人を、#でトピックを指定できます。",
  shared: "共有する投稿",
  hidden: (group) =>
    `この投稿は${group}のメンバー専用です。メンバー以外の人には、書き添えた文章と、参照できない投稿があることだけが表示されます。`,
  share: "共有",
  close: "ドラフトを残して閉じる",
  onItsWay: (name) => `${name}と共有しています。`,
  onItsWayToFollowers: "フォロワーと共有しています。",
};
