import type { TokenSource } from "~/connect/connection.ts";
import { ConnectError } from "~/connect/errors.ts";
import { placeNow } from "~/lib/app-url.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import type { Config, OrgConfig } from "./config.ts";
import { leaveSession, readSession, siteOf, takeSession, userIdOf, writeSession, type SessionRecord, type Site } from "./session-record.ts";
import type { PopupAttempt } from "./popup-sign-in.ts";
import type { Rest } from "./renewal.ts";
import { joinTabs } from "./tabs.ts";

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
  /** Why the session has ended by itself, where the org said so. */
  ended(): ConnectError | null;
  /** Has it ended: the org accepts its tokens no longer, whoever found out. */
  end(reason: ConnectError): void;
  /** The stored sign-in, or null. */
  record(): SessionRecord | null;
  /** The site that calls of this page go to; null for the org itself. */
  site(): Site | null;
  /** Calls back whenever the status changes. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Leaves for the org's sign-in page; the browser comes back to `returnTo`. */
  signIn(returnTo: string): Promise<void>;
  /** Signs in again in a window of its own, so that this page keeps all it has. Call it from a click. */
  signInAgain(): Promise<void>;
  /** Signs in in a window that was opened for it and answers by message. Throws as signInInPopup does. */
  signInByPopup(attempt: PopupAttempt): Promise<void>;
  /**
   * Revokes the sign-in at the org, and tells the other tabs.
   *
   * @param forget clears what this device kept of the person (forget-person.ts)
   */
  signOut(forget: (orgId: string, userId: string) => void): Promise<void>;
}

/**
 * Opens the session of an org: the stored one, else the one of another tab, else none.
 *
 * @param site id of the site that this page is in, or "internal"; null for where people of this org begin
 */
export async function openSession(config: Config, org: OrgConfig, site: string | null = null): Promise<Session> {
  const store = safeStorage(config.auth.storage);
  const listeners = new Set<() => void>();
  let record = config.auth.storage === "memory" ? takeSession(org.id) : readSession(store, org.id);
  let status: SessionStatus = record ? "signed-in" : "signed-out";
  let ended: ConnectError | null = null;
  let renewal: Promise<string> | null = null;
  const rest: Rest = { until: 0, failures: 0, error: null };

  function become(next: SessionStatus, newRecord: SessionRecord | null, reason: ConnectError | null = null): void {
    record = newRecord;
    status = next;
    ended = reason;
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
  if (record && record.apiVersion === "" && !org.apiVersion) {
    const { versionFor } = await loadOidc();
    const apiVersion = await versionFor(org, record).catch(() => "");
    if (apiVersion) become("signed-in", { ...record, apiVersion });
  }

  /** Renews the tokens, unless somebody else has, or has signed out meanwhile. */
  async function refreshOnce(failedToken: string): Promise<void> {
    const { renewUnderLock } = await import("./renewal.ts").catch(() => Promise.reject(new ConnectError("offline", "")));
    await renewUnderLock(failedToken, {
      org,
      rest,
      tabs,
      current: () => (record = readSession(store, org.id) ?? record),
      latest: () => record,
      isOver: () => status === "expired",
      adopt,
      expire: (old, reason) => become("expired", old, reason),
      revoke: revokeNow,
    });
  }

  async function revokeNow(old: SessionRecord): Promise<void> {
    const { revoke } = await loadOidc();
    await revoke(config, org, old);
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
    const { authorizeUrl } = await loadOidc();
    window.location.assign(await authorizeUrl(config, org, returnTo, false));
  }

  return {
    org,
    status: () => status,
    record: () => record,
    site: () => siteOf(org, record, site),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ended: () => ended,
    end: (reason) => record && status === "signed-in" && become("expired", record, reason),
    token: () => (status === "expired" ? whenSignedIn() : (record?.accessToken ?? "")),
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
        const { authorizeUrl, CLOSE_WHEN_DONE } = await loadOidc();
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
    async signOut(forget) {
      const old = record;
      become("signed-out", null);
      tabs.tellSignedOut();
      forget(org.id, old ? userIdOf(old) : "");
      if (old) await revokeNow(old);
    },
  };
}

/** Keeps a sign-in for the page that comes next. */
export function keepForNextPage(config: Config, org: OrgConfig, record: SessionRecord): void {
  if (config.auth.storage === "memory") leaveSession(org.id, record);
  else writeSession(safeStorage(config.auth.storage), org.id, record);
}

function loadOidc(): Promise<typeof import("./oidc.ts")> {
  return import("./oidc.ts");
}
