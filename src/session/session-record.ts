import { safeStorage, type KeyValueStore } from "~/lib/safe-storage.ts";
import type { OrgConfig } from "./config.ts";

/** What is kept of a sign-in to one org. */
export interface SessionRecord {
  accessToken: string;
  /** null where the org granted none: the session then ends with its access token. */
  refreshToken: string | null;
  /** `instance_url` of the last token answer, without a trailing slash. */
  instanceUrl: string;
  /** `id` of the token answer: …/id/00D…/005…; says who signed in. */
  identityUrl: string;
  /** Such as "66.0"; "" where the org's list could not be read when the person signed in. */
  apiVersion: string;
  /** When the org issued the access token, in epoch milliseconds: of two records the later one counts. */
  issuedAt: number;
  /** Milliseconds by which this device's clock was ahead of the org's then. */
  clockAhead?: number;
  /** The Experience Cloud site that the person signed in to, by the token answer. */
  site?: Site | null;
}

/** The 18-character user id at the end of an identity URL, or "" where it has none. */
export function userIdOf(record: SessionRecord): string {
  return record.identityUrl.split("/").pop() ?? "";
}

/** An Experience Cloud site: its address with its path, and its id. */
export interface Site {
  url: string;
  communityId: string;
}

/**
 * The site that calls go to: the chosen one by the org's own address, else config.json's, else the one of the sign-in;
 * null for the org itself.
 *
 * @param chosen id of a site, or "internal"
 */
export function siteOf({ site }: OrgConfig, record: SessionRecord | null, chosen: string | null = null): Site | null {
  const home = site ?? record?.site ?? null;
  if (!chosen || !record || home?.communityId === chosen) return home;
  return chosen === "internal" ? null : { url: record.instanceUrl, communityId: chosen };
}

/** Where all calls go: the site's own address with its path, else `instance_url`. */
export function baseUrlOf(org: OrgConfig, record: SessionRecord): string {
  return siteOf(org, record)?.url ?? record.instanceUrl;
}

/** An address to call as it is kept: https, or http on this machine, with its path; null for any other. */
export function callable(url: unknown): string | null {
  if (typeof url !== "string" || !URL.canParse(url)) return null;
  const { protocol, hostname, origin, pathname, username, password } = new URL(url);
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (username || password || !(protocol === "https:" || (protocol === "http:" && isLoopback))) return null;
  return origin + pathname.replace(/\/+$/, "");
}

function keyOf(orgId: string): string {
  return `chatter:${orgId}:session`;
}

/** The stored session of an org, or null where there is none or it cannot be read. */
export function readSession(store: KeyValueStore, orgId: string): SessionRecord | null {
  try {
    const record = JSON.parse(store.getItem(keyOf(orgId)) ?? "null") as unknown;
    return isSessionRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** Stores the session of an org; null removes it. */
export function writeSession(store: KeyValueStore, orgId: string, record: SessionRecord | null): void {
  if (record) store.setItem(keyOf(orgId), JSON.stringify(record));
  else store.removeItem(keyOf(orgId));
}

/**
 * Leaves a new sign-in for the page that comes next, where sessions are kept in memory and would not outlive the
 * callback page. Session storage holds it until that page has taken it.
 */
export function leaveSession(orgId: string, record: SessionRecord): void {
  writeSession(safeStorage("session"), orgId, record);
}

/** Takes what {@link leaveSession} left, if anything, and leaves no trace of it. */
export function takeSession(orgId: string): SessionRecord | null {
  const store = safeStorage("session");
  const record = readSession(store, orgId);
  writeSession(store, orgId, null);
  return record;
}

/** Whether something from storage or from another tab is a session that calls can be made with. */
export function isSessionRecord(value: unknown): value is SessionRecord {
  if (typeof value !== "object" || value === null) return false;
  const {
    accessToken,
    refreshToken,
    instanceUrl,
    identityUrl,
    apiVersion,
    issuedAt,
    clockAhead = 0,
    site,
  } = value as Record<string, unknown>;
  return (
    isHeaderText(accessToken) &&
    (refreshToken === null || (typeof refreshToken === "string" && refreshToken !== "")) &&
    isCallable(instanceUrl) &&
    typeof identityUrl === "string" &&
    /^(\d+\.\d)?$/.test(String(apiVersion)) &&
    Number.isFinite(issuedAt) &&
    Number.isFinite(clockAhead) &&
    (site === undefined || site === null || isSite(site))
  );
}

function isCallable(url: unknown): boolean {
  return typeof url === "string" && callable(url) === url;
}

/** What a header can carry: `fetch` refuses all else. */
function isHeaderText(value: unknown): boolean {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

function isSite(value: unknown): boolean {
  const { url, communityId } = Object(value) as Record<string, unknown>;
  return isCallable(url) && /^0DB\w+$/.test(String(communityId));
}
