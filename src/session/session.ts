import type { TokenSource } from "~/connect/connection.ts";
import { ConnectError } from "~/connect/errors.ts";
import { isId, KEY_PREFIX, keyPrefix, toId18 } from "~/connect/ids.ts";
import { placeNow } from "~/lib/app-url.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import type { Config, OrgConfig } from "./config.ts";
import { leaveSession, readSession, takeSession, userIdOf, writeSession, type SessionRecord } from "./session-record.ts";
import type { PopupAttempt } from "./popup-sign-in.ts";
import { joinTabs } from "./tabs.ts";
import { withLock } from "./with-lock.ts";

/**
 * - `signed-in`: calls can be made
 * - `expired`: the session ended on its own; calls wait until the person has signed in again
 * - `signed-out`: there is no session
 */
export type SessionStatus = "signed-in" | "expired" | "signed-out";

/** One person's sign-in to one org, shared by all tabs. */
export interface Session extends TokenSource {
  readonly org: OrgConfig;
  status(): SessionStatus;
  /** The stored sign-in, or null. */
  record(): SessionRecord | null;
  /** Calls back whenever the status changes. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Leaves for the org's sign-in page; the browser comes back to `returnTo`. */
  signIn(returnTo: string): Promise<void>;
  /** Signs in again in a window of its own, so that this page keeps all it has. Call it from a click. */
  signInAgain(): Promise<void>;
  /** Signs in in a window that was opened for it and answers by message. Throws as signInInPopup does. */
  signInByPopup(attempt: PopupAttempt): Promise<void>;
  /** Revokes the sign-in at the org, clears what this device kept of it, and tells the other tabs. */
  signOut(): Promise<void>;
}

/** Opens the session of an org: the stored one, else the one of another tab, else none. */
export async function openSession(config: Config, org: OrgConfig): Promise<Session> {
  const store = safeStorage(config.auth.storage);
  const listeners = new Set<() => void>();
  let record = config.auth.storage === "memory" ? takeSession(org.id) : readSession(store, org.id);
  let status: SessionStatus = record ? "signed-in" : "signed-out";
  let renewal: Promise<string> | null = null;

  function become(next: SessionStatus, newRecord: SessionRecord | null): void {
    record = newRecord;
    status = next;
    writeSession(store, org.id, newRecord);
    for (const listener of listeners) listener();
  }

  /** Takes over what another tab or the org says. What is no newer than what is here is old news. */
  function adopt(newRecord: SessionRecord): void {
    if (record && userIdOf(record) !== userIdOf(newRecord)) return becomeSomebodyElse(newRecord);
    if (!record || newRecord.issuedAt > record.issuedAt) become("signed-in", newRecord);
  }

  /** What is on the page, and every call that waits, belongs to the one who was here: a new page begins. */
  function becomeSomebodyElse(newRecord: SessionRecord): void {
    keepForNextPage(config, org, newRecord);
    window.location.reload();
  }

  const tabs = joinTabs(org.id, {
    current: () => (status === "signed-in" ? record : null),
    onSession: adopt,
    onSignedOut: () => become("signed-out", null),
  });

  if (!record) {
    record = await tabs.ask(() => true);
    if (record) become("signed-in", record);
  }

  /** Renews the tokens, unless somebody else has, or has signed out meanwhile. */
  async function refreshOnce(failedToken: string): Promise<void> {
    await withLock(`chatter:${org.id}:refresh`, async () => {
      const old = readSession(store, org.id) ?? record;
      record = old;
      if (!old || old.accessToken !== failedToken) return;
      const newer = await tabs.ask((other) => other.issuedAt > old.issuedAt);
      if (record !== old) return;
      if (newer) return adopt(newer);
      if (!old.refreshToken) return become("expired", old);
      const { isFinal, refreshTokens, revoke } = await import("./oidc.ts");
      try {
        const renewed = await refreshTokens(config, org, old);
        if (record !== old) return await revoke(config, org, renewed);
        adopt(renewed);
        tabs.tellSession(renewed);
      } catch (error) {
        if (!isFinal(error)) throw error;
        if (record === old) become("expired", old);
      }
    });
  }

  function whenSignedIn(): Promise<string> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (status === "expired") return;
        listeners.delete(check);
        if (record) resolve(record.accessToken);
        else reject(new ConnectError("expired", "Signed out."));
      };
      listeners.add(check);
      check();
    });
  }

  async function signIn(returnTo: string): Promise<void> {
    const { authorizeUrl } = await import("./oidc.ts");
    window.location.assign(await authorizeUrl(config, org, returnTo, false));
  }

  return {
    org,
    status: () => status,
    record: () => record,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token: () => record?.accessToken ?? "",
    async renew(failedToken) {
      renewal ??= refreshOnce(failedToken)
        .then(whenSignedIn)
        .finally(() => (renewal = null));
      return renewal;
    },
    signIn,
    async signInAgain() {
      const popup = window.open("", "chatter-sign-in", "popup,width=480,height=680");
      if (!popup) return signIn(placeNow(config.router));
      try {
        const { authorizeUrl } = await import("./oidc.ts");
        popup.location.href = await authorizeUrl(config, org, CLOSE_WHEN_DONE, true);
      } catch (error) {
        popup.close();
        throw error;
      }
    },
    async signInByPopup(attempt) {
      const { signInInPopup } = await import("./popup-sign-in.ts");
      const newRecord = await signInInPopup(config, org, attempt);
      adopt(newRecord);
      tabs.tellSession(newRecord);
    },
    async signOut() {
      const old = record;
      become("signed-out", null);
      tabs.tellSignedOut();
      forgetPerson(org.id, old ? userIdOf(old) : "");
      if (!old) return;
      const { revoke } = await import("./oidc.ts");
      await revoke(config, org, old);
    },
  };
}

/** A `returnTo` that means: this window was opened for signing in alone. */
export const CLOSE_WHEN_DONE = "close-when-done";

/** Keeps a sign-in that the callback page has finished, for the page that comes next and for the other tabs. */
export function keepSignIn(config: Config, org: OrgConfig, record: SessionRecord): void {
  keepForNextPage(config, org, record);
  joinTabs(org.id, { current: () => record, onSession: () => undefined, onSignedOut: () => undefined }).tellSession(record);
}

function keepForNextPage(config: Config, org: OrgConfig, record: SessionRecord): void {
  if (config.auth.storage === "memory") leaveSession(org.id, record);
  else writeSession(safeStorage(config.auth.storage), org.id, record);
}

/**
 * Removes everything that this device kept of a person, in this tab and for all tabs. What other people of the org have
 * left on the device stays theirs.
 */
function forgetPerson(orgId: string, userId: string): void {
  const prefix = `chatter:${orgId}:`;
  for (const store of [safeStorage("session"), safeStorage("local")]) {
    for (const key of store.keys()) if (key.startsWith(prefix) && !isOfAnother(key.slice(prefix.length), userId)) store.removeItem(key);
  }
}

/** Whether a key names a person, and another one. Ids come with 15 or 18 characters. */
function isOfAnother(key: string, userId: string): boolean {
  const named = key.split(":").find((part) => isId(part) && keyPrefix(part) === KEY_PREFIX.user);
  return named !== undefined && toId18(named) !== toId18(userId);
}
