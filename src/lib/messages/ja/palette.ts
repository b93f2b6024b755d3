import type { Area } from "./area.ts";

/** Texts of the palette: one field to do or find anything. */
export const paletteMessages: Area<"palette"> = {
  title: "操作または検索",
  field: "名前または操作を入力",
  sections: { post: "この投稿", app: "操作", places: "移動", things: "人とその他", write: "投稿", settings: "設定" },
  kinds: { people: "人", groups: "グループ", files: "ファイル", topics: "トピック", records: "レコード" },
  theme: (name) => `外観: ${name}`,
  look: (what, how) => `${what}: ${how}`,
  site: (name) => `${name}に切り替え`,
  postIn: (name) => `${name}に投稿`,
  search: (words) => `「${words}」をすべての対象から検索`,
  searching: "検索しています…",
  failed: "組織を検索できませんでした。このデバイスにある情報を表示しています。",
  offline: "オフラインです。このデバイスにある情報を表示しています。",
  nothing: "該当する名前はありません。",
  found: "Enterキーで選択、矢印キーで移動します。",
};
