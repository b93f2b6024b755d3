import { vi } from "vitest";
import { connectSession } from "~/session/connect-session.ts";
import { checkConfig } from "~/session/config.ts";
import { openSession } from "~/session/session.ts";
import { type SessionRecord, writeSession } from "~/session/session-record.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { flush } from "./flush.ts";
import { TEST_ORG } from "./render-in-app.tsx";

/** The stored session of a sign-in whose access token is "old". */
export const RECORD: SessionRecord = {
  accessToken: "old",
  refreshToken: "refresh-1",
  instanceUrl: TEST_ORG,
  identityUrl: `${TEST_ORG}/id/00D000000000001AAA/005000000000001AAA`,
  apiVersion: "66.0",
  issuedAt: 1_000,
};

/** Starts the page of a signed-in person, with the real session and connection. */
export async function openPage({
  org = {},
  record = RECORD,
  site = null,
}: { org?: object; record?: SessionRecord | null; site?: string | null } = {}) {
  // Import lazily loaded modules first, because fake timers would delay them.
  await Promise.all([import("~/connect/recovery.ts"), import("~/session/oidc.ts"), import("~/session/renewal.ts")]);
  const config = checkConfig({ orgs: [{ id: "acme", loginUrl: TEST_ORG, clientId: "client", ...org }] });
  if (record) writeSession(safeStorage("session"), "acme", record);
  const session = await soon(openSession(config, config.defaultOrg, site));
  const connection = connectSession(config, session);
  if (!connection) throw new Error("Nobody is signed in.");
  return { session, connection };
}

/** The result of a promise within half a minute of fake time. */
export async function soon<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const settle = () => (isSettled = true);
  promise.then(settle, settle);
  await pass(30_000, () => isSettled);
  if (!isSettled) throw new Error("Nothing has come of it in half a minute.");
  return promise;
}

/** Advances fake time by this many milliseconds, and flushes after each step. */
export async function pass(ms: number, isEnough = () => false): Promise<void> {
  await flush();
  for (let passed = 0; passed < ms && !isEnough(); passed += STEP) {
    await vi.advanceTimersByTimeAsync(STEP);
    await flush();
  }
}

/** Milliseconds. */
const STEP = 500;
