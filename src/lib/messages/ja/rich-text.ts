import type { Area } from "./area.ts";

/** Texts of formatting what one writes. */
export const richTextMessages: Area<"rich-text"> = {
  toolbar: "書式",
  bold: "太字",
  italic: "斜体",
  underline: "下線",
  strikethrough: "取り消し線",
  code: "コード",
  bullet_list: "箇条書き",
  ordered_list: "番号付きリスト",
  link: "リンク",
  moveIn: "インデントを増やす",
  moveOut: "インデントを減らす",
  switched: (format, isOn) => (isOn ? `${format}: オン` : `${format}: オフ`),
  addLink: "リンクを追加",
  changeLink: "リンクを変更",
  linkWords: "テキスト",
  linkAddress: "アドレス",
  badAddress: "リンク先にできないアドレスです。https://www.example.comのように入力してください。",
  saveLink: "保存",
  removeLink: "リンクを削除",
  cancel: "キャンセル",
  pictureShows: "画像の説明",
};
