import { formatAlternatives } from "../../list-format.ts";
import type { Area } from "./area.ts";

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages: Area<"config"> = {
  missing: "index.htmlと同じ場所にconfig.jsonがないか、読み込めませんでした。",
  noJson: "config.jsonが有効なJSONではありません。多くの場合、カンマの不足か余分が原因です。",
  noObject: "config.jsonは波かっこで囲んだオブジェクトにしてください。",
  secret: (key) =>
    `config.jsonに"${key}"が含まれています。このファイルはページを開く全員が読めるため、秘密の値を書いてはいけません。削除し、Salesforceで秘密の値を再発行してください。`,
  noOrgs: '"orgs"は、1つ以上の組織{ "loginUrl": …, "clientId": … }のリストにしてください。',
  sameIds: '"orgs"の各組織には、重複しない"id"が必要です。',
  noDefaultOrg: (id) => `"defaultOrg"は"${id}"ですが、そのidの組織がありません。`,
  accent: '"branding.accent"は"#0b5cab"のような色にしてください。',
  locale: '"locale"は"en"や"pt-BR"のような言語タグ、または"auto"にしてください。',
  noClientId: (where) => `"${where}.clientId"がありません。外部クライアントアプリケーションのコンシューマー鍵を指定してください。`,
  apiVersion: (where) => `"${where}.apiVersion"は"66.0"のような形式にしてください。`,
  noCommunityId: (where) => `"${where}.site.communityId"がありません。0DB…で始まるサイトのIDを指定してください。`,
  noUrl: (where) => `"${where}"がありません。https://acme.my.salesforce.comのような、組織の[私のドメイン]を指定してください。`,
  notHttps: (where) => `"${where}"はhttps://acme.my.salesforce.comのようなhttpsのアドレスにしてください。`,
  loginHost: (where, host) =>
    `"${where}"は${host}ですが、そのトークンエンドポイントは他のサイトに応答しないため、ブラウザーはトークンを取得できません。https://acme.my.salesforce.comのような、組織の[私のドメイン]を使用してください。`,
  origins: '"embed.allowedOrigins"は["https://intranet.acme.com"]のようなリストにしてください。',
  badOrigin: (origin) =>
    `"embed.allowedOrigins"の${origin}はオリジンではありません。"https://intranet.acme.com"や"https://*.acme.com"のように、パスを付けずに指定してください。`,
  noSection: (key) => `"${key}"は波かっこで囲んだオブジェクトにしてください。`,
  notOneOf: (where, allowed) => `"${where}"は${formatAlternatives(allowed.map((option) => `"${option}"`))}にしてください。`,
};
