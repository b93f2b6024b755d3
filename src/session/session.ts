import type { TokenSource } from "~/connect/connection.ts";
import { placeNow } from "~/lib/app-url.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import type { Config, OrgConfig } from "./config.ts";
import { readSession, takeSession, userIdOf, writeSession, type SessionRecord } from "./session-record.ts";
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
  /** Takes over a sign-in that the callback page has finished. */
  adopt(record: SessionRecord): void;
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

  function adopt(newRecord: SessionRecord): void {
    const isSomebodyElse = record !== null && userIdOf(record) !== userIdOf(newRecord);
    become("signed-in", newRecord);
    if (isSomebodyElse) window.location.reload();
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

  async function refreshOnce(failedToken: string): Promise<void> {
    await withLock(`chatter:${org.id}:refresh`, async () => {
      record = readSession(store, org.id) ?? record;
      if (!record || record.accessToken !== failedToken) return;
      const newer = await tabs.ask((other) => other.accessToken !== failedToken);
      if (newer) return adopt(newer);
      if (!record.refreshToken) return become("expired", record);
      const { refreshTokens } = await import("./oidc.ts");
      try {
        adopt(await refreshTokens(config, org, record));
        tabs.tellSession(record);
      } catch (error) {
        // Only the org's own word ends a session; a lost connection does not.
        if (!(error instanceof Error) || error.name !== "ErrorResponse") throw error;
        become("expired", record);
      }
    });
  }

  function whenSignedIn(): Promise<string> {
    return new Promise((resolve) => {
      const check = () => {
        if (status !== "signed-in" || !record) return;
        listeners.delete(check);
        resolve(record.accessToken);
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
      const { authorizeUrl } = await import("./oidc.ts");
      if (popup) popup.location.href = await authorizeUrl(config, org, CLOSE_WHEN_DONE, true);
      else await signIn(placeNow());
    },
    adopt(newRecord) {
      adopt(newRecord);
      tabs.tellSession(newRecord);
    },
    async signOut() {
      const old = record;
      become("signed-out", null);
      tabs.tellSignedOut();
      forgetOrg(org.id);
      if (!old) return;
      const { revoke } = await import("./oidc.ts");
      await revoke(config, org, old);
    },
  };
}

/** A `returnTo` that means: this window was opened for signing in alone. */
export const CLOSE_WHEN_DONE = "close-when-done";

/** Removes everything that this device kept of an org. */
function forgetOrg(orgId: string): void {
  for (const store of [safeStorage("session"), safeStorage("local")]) {
    for (const key of store.keys()) if (key.startsWith(`chatter:${orgId}:`)) store.removeItem(key);
  }
}
