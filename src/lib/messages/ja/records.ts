import type { Area } from "./area.ts";

/** Texts of the pages of records. */
export const recordMessages: Area<"records"> = {
  record: "レコード",
  loading: "レコードを読み込み中",
  openInOrg: "Salesforceで開く",
  noPosts: "このレコードに関する投稿はまだありません。",
  hiddenTitle: "このレコードは表示できません",
  hiddenText: "レコードが存在しないか、参照する権限がありません。所有者またはシステム管理者にアクセス権を依頼してください。",
};
