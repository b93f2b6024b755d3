import { plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of the settings and of the account menu. */
export const settingsMessages: Area<"settings"> = {
  title: "設定",
  appearance: "外観",
  themes: { system: "デバイスに合わせる", light: "ライト", dark: "ダーク" },
  density: "表示密度",
  densities: { comfortable: "ゆったり", compact: "コンパクト" },
  text: "文字サイズ",
  texts: { normal: "標準", large: "大", larger: "特大" },
  language: {
    title: "言語と地域",
    text: "組織からの応答も、可能なかぎりこの言語になります。",
    language: "言語",
    byDefault: "ブラウザーに合わせる",
    region: "日付と数値の地域",
    usual: "言語の標準",
    example: (date, number) => `例: ${date}、${number}`,
    apply: "適用",
    reloads: "適用するとページが再読み込みされます。",
    nextTime: "次にページを読み込んだときから有効になります。",
  },
  profile: "自分のプロファイル",
  sites: "現在の場所",
  sitesText: "組織とそのサイトには、それぞれ別の人、グループ、投稿があります。書きかけの内容は、書いた場所に残ります。",
  signOut: "ログアウト",
  keys: "1文字のショートカットキー",
  keysText:
    "j、k、lなどの文字キーで、フィードの移動や操作ができます。音声でコンピューターを操作する場合や、誤ってキーを押してしまう場合はオフにしてください。",
  on: "オン",
  off: "オフ",
  undoSend: "送信の取り消し",
  undoSendText: "投稿はこの時間だけデバイス上で待機し、その間は取り消せます。ページを離れると、待たずに送信されます。",
  seconds: (count) => plural(count, { other: "#秒" }),
  about: "このアプリについて",
  version: (version) => `Chatter クライアント ${version}`,
  callsText: (count) => plural(count, { other: "このページを開いてからのコール数: #" }),
};
