import type { Area } from "./area.ts";

/** Texts of what is shown inside another page. */
export const embedMessages: Area<"embed"> = {
  refusedTitle: "このページはここに表示できません",
  refusedText: "Chatterは、管理者が許可した場合にのみ、他のページ内に表示されます。新しいタブではいつもどおり使用できます。",
  refusedUnknown: "このブラウザーからは、埋め込み元のページが分かりません。",
  refusedAdmin: (origins) => `許可するには、config.jsonの「embed.allowedOrigins」に${origins}を追加してください。`,
  open: "新しいタブでChatterを開く",
  openShort: "新しいタブで開く",
  signOut: "ログアウト",
};
