import { safeStorage, type KeyValueStore } from "~/lib/safe-storage.ts";

/** What is kept of a sign-in to one org. */
export interface SessionRecord {
  accessToken: string;
  /** null where the org granted none: the session then ends with its access token. */
  refreshToken: string | null;
  /** Origin for every call, `instance_url` of the token answer. */
  instanceUrl: string;
  /** `id` of the token answer: …/id/00D…/005…; says who signed in. */
  identityUrl: string;
  apiVersion: string;
  /** When the org issued the access token, in epoch milliseconds: of two records the later one counts. */
  issuedAt: number;
}

/** The 18-character user id at the end of an identity URL, or "" where it has none. */
export function userIdOf(record: SessionRecord): string {
  return record.identityUrl.split("/").pop() ?? "";
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

/** Whether something from storage or from another tab is a session. */
export function isSessionRecord(value: unknown): value is SessionRecord {
  if (typeof value !== "object" || value === null) return false;
  const record = value as Record<string, unknown>;
  return (
    ["accessToken", "instanceUrl", "identityUrl", "apiVersion"].every((key) => typeof record[key] === "string") &&
    typeof record.issuedAt === "number" &&
    (record.refreshToken === null || typeof record.refreshToken === "string")
  );
}
