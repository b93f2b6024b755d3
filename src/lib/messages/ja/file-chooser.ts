import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of choosing files that the org has already. */
export const fileChooserMessages: Area<"file-chooser"> = {
  fromDevice: "このデバイスから",
  fromChatter: "Chatterから",
  title: "Chatterのファイルを添付",
  titleOfOne: "Chatterのファイルを1件添付",
  lists: "探す場所",
  search: "名前で検索",
  access: "投稿を参照できる人は、ファイルも開けます。",
  chosen: (count, most) => plural(most, { other: `#件中${count}件を選択` }),
  full: (most) => plural(most, { other: "選択できるファイルは#件までです。" }),
  none: "まだ選択されていません",
  already: "添付済み",
  attach: (count) => (count === 0 ? "添付" : plural(count, { other: "#件のファイルを添付" })),
  cancel: "キャンセル",
};
