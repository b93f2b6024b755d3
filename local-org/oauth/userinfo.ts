import type { OrgContext } from "../context.ts";
import { rowAnywhere } from "../sites.ts";
import { identityUrl } from "./identity.ts";

interface Row {
  username: string;
  email: string;
  first_name: string | null;
  last_name: string;
  nickname: string;
  user_type: string;
  is_active: number;
  language: string;
  time_zone: string;
  photo_version_id: string | null;
  created_at: number;
}

/** Resources that userinfo and the identity URL point to. Clients put the API version where `{version}` stands. */
const RESOURCES: Readonly<Record<string, string>> = {
  rest: "/services/data/v{version}/",
  sobjects: "/services/data/v{version}/sobjects/",
  query: "/services/data/v{version}/query/",
  search: "/services/data/v{version}/search/",
  recent: "/services/data/v{version}/recent/",
  feeds: "/services/data/v{version}/chatter/feeds",
  groups: "/services/data/v{version}/chatter/groups",
  users: "/services/data/v{version}/chatter/users",
  feed_items: "/services/data/v{version}/chatter/feed-items",
  feed_elements: "/services/data/v{version}/chatter/feed-elements",
};

/** What `/services/oauth2/userinfo` says about a person. Null when there is no such user. */
export function userinfo(context: OrgContext, userId: string): Record<string, unknown> | null {
  const row = userRow(context, userId);
  if (!row) return null;
  const photos = photosOf(context, row);
  return {
    sub: identityUrl(context, userId),
    user_id: userId,
    organization_id: context.orgId,
    preferred_username: row.username,
    nickname: row.nickname,
    name: nameOf(row),
    email: row.email,
    email_verified: true,
    given_name: row.first_name,
    family_name: row.last_name,
    zoneinfo: row.time_zone,
    photos,
    profile: `${context.baseUrl}/${userId}`,
    picture: photos.picture,
    address: {},
    urls: urlsOf(context, userId),
    active: row.is_active === 1,
    user_type: userType(row),
    language: row.language,
    locale: row.language,
    utcOffset: utcOffset(row.time_zone, context.now()),
    updated_at: new Date(row.created_at).toISOString(),
  };
}

/** What the identity URL `/id/{org}/{user}` says about a person: the same facts under older names. */
export function identity(context: OrgContext, userId: string): Record<string, unknown> | null {
  const row = userRow(context, userId);
  if (!row) return null;
  return {
    id: identityUrl(context, userId),
    asserted_user: true,
    user_id: userId,
    organization_id: context.orgId,
    username: row.username,
    nick_name: row.nickname,
    display_name: nameOf(row),
    email: row.email,
    email_verified: true,
    first_name: row.first_name,
    last_name: row.last_name,
    timezone: row.time_zone,
    photos: photosOf(context, row),
    addr_street: null,
    addr_city: null,
    addr_state: null,
    addr_country: null,
    addr_zip: null,
    mobile_phone: null,
    mobile_phone_verified: false,
    is_lightning_login_user: false,
    status: { created_date: null, body: null },
    urls: urlsOf(context, userId),
    active: row.is_active === 1,
    user_type: userType(row),
    language: row.language,
    locale: row.language,
    utcOffset: utcOffset(row.time_zone, context.now()),
    last_modified_date: new Date(row.created_at).toISOString(),
    is_app_installed: true,
  };
}

function userRow(context: OrgContext, userId: string): Row | null {
  return rowAnywhere(context, "SELECT * FROM user WHERE id = ?", userId);
}

function nameOf(row: Row): string {
  return [row.first_name, row.last_name].filter(Boolean).join(" ");
}

function userType(row: Row): string {
  return row.user_type === "Internal" ? "STANDARD" : row.user_type.toUpperCase();
}

function photosOf({ baseUrl }: OrgContext, row: Row): { picture: string; thumbnail: string } {
  const version = row.photo_version_id ?? "005";
  return { picture: `${baseUrl}/profilephoto/${version}/F`, thumbnail: `${baseUrl}/profilephoto/${version}/T` };
}

function urlsOf({ baseUrl }: OrgContext, userId: string): Record<string, string> {
  const resources = Object.entries(RESOURCES).map(([name, path]) => [name, baseUrl + path]);
  return { ...Object.fromEntries(resources), profile: `${baseUrl}/${userId}`, custom_domain: baseUrl };
}

/** Milliseconds by which the time zone is ahead of GMT, its summer time left out as Salesforce does. */
function utcOffset(timeZone: string, now: number): number {
  const year = new Date(now).getUTCFullYear();
  return Math.min(...[0, 6].map((month) => offsetAt(timeZone, Date.UTC(year, month, 1))));
}

function offsetAt(timeZone: string, time: number): number {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).formatToParts(time);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  const match = /([+-])(\d\d):(\d\d)/.exec(name);
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}
