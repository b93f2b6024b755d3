import { formatAlternatives } from "../../list-format.ts";
import type { Area } from "./area.ts";
import { isolated } from "./isolated.ts";

/** A key or value as it stands in the file. */
const quoted = (words: string) => isolated(`"${words}"`);

const EXAMPLE = isolated("https://acme.my.salesforce.com");

/** What can be wrong with a config.json, for the person who can mend it. */
export const configMessages: Area<"config"> = {
  missing: "لا يوجد ملف config.json بجانب index.html، أو تعذّر تحميله.",
  noJson: "الملف config.json ليس JSON صالحًا. السبب المعتاد فاصلة ناقصة أو زائدة.",
  noObject: "يجب أن يكون config.json كائنًا بين قوسين معقوفين.",
  secret: (key) =>
    `يحتوي config.json على ${quoted(key)}. يستطيع كل من يفتح الصفحة قراءة هذا الملف، فلا يجوز أن يكون فيه سر. احذفه وجدّد السر في Salesforce.`,
  noOrgs: `يجب أن تكون ${quoted("orgs")} قائمة فيها مؤسسة واحدة على الأقل: ${isolated('{ "loginUrl": …, "clientId": … }')}.`,
  sameIds: `تحتاج كل مؤسسة في ${quoted("orgs")} إلى ${quoted("id")} خاص بها.`,
  noDefaultOrg: (id) => `قيمة ${quoted("defaultOrg")} هي ${quoted(id)}، ولا توجد مؤسسة بهذا المعرّف.`,
  accent: `يجب أن تكون ${quoted("branding.accent")} لونًا مثل ${quoted("#0b5cab")}.`,
  locale: `يجب أن تكون ${quoted("locale")} رمز لغة مثل ${quoted("en")} أو ${quoted("pt-BR")}، أو ${quoted("auto")}.`,
  noClientId: (where) => `القيمة ${quoted(`${where}.clientId`)} ناقصة: مفتاح المستهلك لتطبيق العميل الخارجي.`,
  apiVersion: (where) => `يجب أن تكون ${quoted(`${where}.apiVersion`)} على شكل ${quoted("66.0")}.`,
  noCommunityId: (where) => `القيمة ${quoted(`${where}.site.communityId`)} ناقصة: معرّف الموقع، ويبدأ بـ ${isolated("0DB")}.`,
  noUrl: (where) => `القيمة ${quoted(where)} ناقصة: «نطاقي» للمؤسسة، مثل ${EXAMPLE}.`,
  notHttps: (where) => `يجب أن تكون ${quoted(where)} عنوان https، مثل ${EXAMPLE}.`,
  loginHost: (where, host) =>
    `قيمة ${quoted(where)} هي ${isolated(host)}، لكن المتصفح لا يستطيع الحصول على رمز وصول منه (نقطة نهاية الرموز فيه لا تجيب المواقع الأخرى). استخدم «نطاقي» للمؤسسة، مثل ${EXAMPLE}.`,
  origins: `يجب أن تكون ${quoted("embed.allowedOrigins")} قائمة، مثل ${isolated('["https://intranet.acme.com"]')}.`,
  badOrigin: (origin) =>
    `تحتوي ${quoted("embed.allowedOrigins")} على ${isolated(origin)}، وليس مصدرًا صالحًا. يجب أن يكون على شكل ${quoted("https://intranet.acme.com")} أو ${quoted("https://*.acme.com")}، بلا مسار.`,
  noSection: (key) => `يجب أن تكون ${quoted(key)} كائنًا بين قوسين معقوفين.`,
  notOneOf: (where, allowed) => `يجب أن تكون ${quoted(where)} إحدى القيم: ${formatAlternatives(allowed.map(quoted))}.`,
};
