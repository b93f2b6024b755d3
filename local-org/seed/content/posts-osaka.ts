import type { PostContent } from "./shapes.ts";

/** 大阪から。 */
export const osakaPosts: readonly PostContent[] = [
  { by: "mei", in: "osaka", at: "59 10:15", text: "大阪オフィスのグループを作りました。お知らせ、部品、ランチの相談、何でもどうぞ。", likes: 6, comments: ["yuki: よろしくお願いします！", "karim: I cannot read this, but I like it."] },
  { by: "yuki", in: "osaka", at: "52 09:30", text: "ショールームの電動アシスト試乗車、充電完了しました。鍵は青い箱です。", likes: 4 },
  { by: "mei", in: "osaka", at: "45 11:20", text: "[[acc-hanazono]] の園長先生とお話ししました。三台から始めて、来年は八台を目標にしたいそうです。お散歩が週に三回から五回に増えるとのこと。🚲👧👦", topics: ["Customer"], likes: 8, comments: ["karim: Congratulations! Mei, could you translate the last sentence for us?", "mei: The walks go from three a week to five. The children decided."] },
  { by: "yuki", in: "osaka", at: "37 14:00", text: "大雨のため、明日の試乗会は中止です。来週の水曜日に延期します。", likes: 5 },
  { by: "yuki", in: "osaka", at: "32 16:30", text: "グリーンドット作業、19台すべて終わりました。お客様からみかんを一箱いただきました。", topics: ["Battery plug"], likes: 9, comments: ["samuel: みかん = mandarins? Jealous.", "yuki: はい！送りましょうか。"] },
  { by: "mei", in: "osaka", at: "26 10:00", text: "日本の道路交通法では、荷台を含めた長さが 190 センチを超える自転車は「普通自転車」ではありません。Heron 2 は 248 センチなので、歩道は走れません。お客様には、購入前に必ず次の三点を説明してください。\n\n1. 車道の左側を走ること\n2. 駐輪場の寸法を事前に確認すること\n3. お子様は必ずヘルメットを着用すること\n\n説明書の日本語版は来週届きます。質問があれば、このスレッドに書いてください。", topics: ["Safety"], likes: 7, bookmarked: "yuki" },
  { by: "yuki", in: "osaka", at: "22 10:10", text: "整備室が新しくなりました。照明が明るいです。", files: "workshop-osaka", likes: 8, comments: ["jonas: Sehr ordentlich. Ich zeige das Bild meinem Team.", "samuel: He did."] },
  { by: "mei", in: "osaka", at: "18 17:30", text: "Heron 2、日本でも発売開始です！初日の予約は七台。トマト色が一番人気です。🍅", topics: ["Heron 2", "Launch"], likes: 12 },
  { by: "mei", in: "osaka", at: "9 08:10", text: "朝の中之島。通勤が少し好きになりました。", files: "street-osaka", likes: 11, comments: ["amara: Beautiful. I want to ride there.", "mei: いつでも来てください。お待ちしています。"] },
  { by: "yuki", in: "osaka", at: "4 12:05", text: "お昼はたこ焼きでいいですか？🐙", likes: 7, comments: ["mei: はい！", "thabo: I understood the octopus. Yes."] },
];
