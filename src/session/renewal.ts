import { parseJson } from "~/connect/answer-text.ts";
import { errorOf } from "~/connect/error-of.ts";
import { ConnectError } from "~/connect/errors.ts";
import { grantReason } from "./grant-reasons.ts";
import type { OrgConfig } from "./config.ts";
import type { SessionRecord } from "./session-record.ts";
import type { Tabs } from "./tabs.ts";
import { clockAhead, issuedAt, placeOf, type TokenAnswer } from "./token-answer.ts";
import { withLock } from "./with-lock.ts";

/** Milliseconds before the org is asked again, while it processes another renewal with the same token. */
const WHILE_PROCESSED = [1_500, 3_000, 5_000];

/** The same after a problem of its own. */
const AFTER_A_PROBLEM = [1_000];

/** Milliseconds that the org may take for an answer. */
const TIMEOUT = 30_000;

/** What the token endpoint says where the same request may be answered better. Any other `error` is its last word. */
const PASSING = /^(unknown_error|server_error|temporarily_unavailable|rate_limit_exceeded|request_limit_exceeded|service_unavailable)$/;

/** After a renewal that failed for a passing reason: what it said, and until when it is not asked for again. */
export interface Rest {
  /** Epoch milliseconds. */
  until: number;
  failures: number;
  error: unknown;
}

/** Milliseconds: the first rest, and the longest. */
const FIRST_REST = 2_000;
const LONGEST_REST = 60_000;

/** A session, as far as renewing it needs. */
export interface Renewing {
  org: OrgConfig;
  rest: Rest;
  tabs: Tabs;
  /** The record as it is stored, which becomes that of this page. */
  current(): SessionRecord | null;
  /** The record of this page. */
  latest(): SessionRecord | null;
  /** Whether it has ended already. */
  isOver(): boolean;
  adopt(record: SessionRecord): void;
  expire(record: SessionRecord, reason: ConnectError | null): void;
  revoke(record: SessionRecord): Promise<void>;
}

/** Renews the tokens of a session, unless another tab has, somebody has signed out meanwhile, or it has ended. */
export function renewUnderLock(failedToken: string, session: Renewing): Promise<void> {
  const { org, rest, tabs, latest } = session;
  return withLock(`chatter:${org.id}:refresh`, async () => {
    const old = session.current();
    if (!old || old.accessToken !== failedToken || session.isOver()) return;
    const newer = await tabs.ask((other) => other.issuedAt > old.issuedAt);
    if (latest() !== old) return;
    if (newer) return session.adopt(newer);
    if (!old.refreshToken) return session.expire(old, null);
    if (Date.now() < rest.until) throw rest.error;
    try {
      const renewed = await renewTokens(org, old, latest);
      rest.failures = 0;
      if (renewed.accessToken === latest()?.accessToken) return;
      if (latest() !== old) return await session.revoke(renewed);
      session.adopt(renewed);
      tabs.tellSession(renewed);
    } catch (error) {
      if (!(error instanceof ConnectError && error.kind === "expired")) {
        Object.assign(rest, { error, until: Date.now() + Math.min(LONGEST_REST, FIRST_REST * 3 ** rest.failures++) });
        throw error;
      }
      if (latest() === old) session.expire(old, error);
    }
  });
}

/**
 * Trades the refresh token for new tokens. Where the org asks for patience it is asked again, a few times.
 * Source: `POST /services/oauth2/token`, `grant_type=refresh_token`, without a `scope`, which Salesforce refuses here.
 *
 * @param latest what is known now: another tab may have renewed while this one waited
 * @throws ConnectError: `expired` where the org's answer is its last word, `renewal` where it may be better later,
 *   `offline` where no answer came: that is not asked again by itself, because the refresh token may have been used up
 */
async function renewTokens(org: OrgConfig, old: SessionRecord, latest: () => SessionRecord | null): Promise<SessionRecord> {
  for (let tries = 0; ; tries++) {
    const response = await ask(org, old);
    const text = await response.text().catch(unanswered);
    const answer = parseJson(text) as TokenAnswer | null | undefined;
    if (response.ok && typeof answer?.access_token === "string" && answer.access_token !== "") return recordOf(org, old, answer);
    const { error, waits } = refusalOf(response, text);
    const wait = waits[tries];
    if (wait === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait * (0.85 + Math.random() * 0.3)));
    const known = latest();
    if (known?.accessToken !== old.accessToken) return known ?? old;
  }
}

function ask({ loginUrl, clientId }: OrgConfig, { refreshToken }: SessionRecord): Promise<Response> {
  return fetch(`${loginUrl}/services/oauth2/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "refresh_token", client_id: clientId, refresh_token: refreshToken ?? "" }),
    headers: { Accept: "application/json" },
    credentials: "omit",
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT),
  }).catch(unanswered);
}

function unanswered(error: unknown): never {
  throw new ConnectError("offline", error instanceof Error ? error.message : String(error));
}

function recordOf(org: OrgConfig, old: SessionRecord, answer: TokenAnswer): SessionRecord {
  const { access_token: accessToken, refresh_token: refreshToken } = answer;
  return {
    ...old,
    ...placeOf(answer, org, old),
    accessToken: String(accessToken),
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : old.refreshToken,
    // Clocks differ, and an answer may not say when; that it came after the old one is certain.
    issuedAt: Math.max(issuedAt(answer), old.issuedAt + 1),
    clockAhead: clockAhead(answer),
  };
}

/** What a refusal means, and how long to wait before each further try. */
function refusalOf(response: Response, text: string): { error: ConnectError; waits: readonly number[] } {
  const { status, message, code, words, retryAfter } = errorOf(response, text);
  const said = { code, words, retryAfter };
  if (code === "invalid_grant" && grantReason(words) === "code") {
    return { error: new ConnectError("expired", message, 401, said), waits: WHILE_PROCESSED };
  }
  // Without an `error`, somebody else has answered: a page of maintenance, or a proxy.
  if (code === null || PASSING.test(code) || response.ok || status === 429 || status >= 500) {
    return { error: new ConnectError("renewal", message, status, said), waits: AFTER_A_PROBLEM };
  }
  return { error: new ConnectError("expired", message, 401, said), waits: [] };
}
