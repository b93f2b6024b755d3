import { formatBytes, plural } from "../../plural.ts";
import type { Area } from "./area.ts";

/** Texts of uploading files. */
export const uploadMessages: Area<"uploads"> = {
  list: "アップロード",
  choose: "ファイルをアップロード",
  dropHere: "ここにファイルをドロップしてアップロード",
  newVersion: "新しいバージョンをアップロード",
  versionDone: (name) => `「${name}」が新しいバージョンになりました。`,
  progress: (name) => `${name}をアップロード中`,
  waiting: "待機中",
  sending: (sent, size) => `${formatBytes(sent)}/${formatBytes(size)}`,
  finishing: "完了処理中",
  done: "アップロード済み",
  cancelled: "キャンセル済み",
  cancel: (name) => `${name}のアップロードをキャンセル`,
  retry: (name) => `${name}をもう一度アップロード`,
  place: (name) => `${name}を本文に挿入`,
  remove: (name) => `${name}をリストから削除`,
  announceDone: (name) => `${name}をアップロードしました。`,
  announceFailed: (name, reason) => `${name}はアップロードされませんでした。${reason}`,
  announceCancelled: (name) => `${name}のアップロードをキャンセルしました。`,
  announceSending: (count) => plural(count, { other: "#件のファイルをアップロードしています。" }),
  tooLarge: (limit) => `Salesforceの上限の${formatBytes(limit)}を超えています。`,
  empty: "ファイルが空です。",
  program: "プログラムファイルです。開いた人のコンピューターで実行されるため、アップロードできません。",
  nowhere: "ここではファイルを追加できないため、アップロードされませんでした。投稿またはファイルのページで追加してください。",
  folder: "フォルダーはアップロードできません。中のファイルをドロップしてください。",
};
