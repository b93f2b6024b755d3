import { byName } from "../by-name.ts";
import type { Area } from "./area.ts";

/** Texts of what comes and goes: toasts, and the notices at the lower end of the page. */
export const toastMessages: Area<"toasts"> = {
  region: "通知エリア (F6)",
  offline: "オフラインです。表示中の内容はそのまま残り、オンラインに戻ると新しい投稿が表示されます。",
  limit: (time) => `組織へのコールが一時的に制限されています。${time}まで新着は自動的に表示されませんが、操作は引き続き試行されます。`,
  refused: byName({
    like: "「いいね!」を保存できなかったため、取り消しました。",
    unlike: "「いいね!」を取り消せなかったため、元に戻しました。",
    bookmark: "ブックマークを変更できなかったため、元のままです。",
    vote: "投票を保存できなかったため、取り消しました。",
  }),
};
