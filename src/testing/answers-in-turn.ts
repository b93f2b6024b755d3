import { afterEach, beforeEach, vi } from "vitest";
import { type Connection, type ConnectionOptions, createConnection, type TokenSource } from "~/connect/connection.ts";

export const ORG = "https://acme.my.salesforce.com";

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

/**
 * Makes `fetch` return given answers in order, one per call, to test what is sent how often. Reset after each test.
 *
 * @returns `answers` to fill, and what was sent
 */
export function answersInTurn() {
  const answers: Answer[] = [];
  const fetchMock = vi.fn((url: string, init: RequestInit) => {
    const answer = answers.shift();
    if (!answer) throw new Error(`no answer is left for ${url}`);
    return Promise.resolve(answer(url, init));
  });

  beforeEach(() => {
    vi.stubGlobal("fetch", fetchMock);
    vi.stubGlobal("navigator", { onLine: true });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    fetchMock.mockClear();
    answers.length = 0;
  });

  return {
    answers,
    fetchMock,
    sentToken: (call: number) => new Headers(fetchMock.mock.calls[call]?.[1].headers).get("Authorization"),
    sentUrl: (call: number) => fetchMock.mock.calls[call]?.[0],
  };
}

/** A JSON response. */
export function json(body: unknown, status = 200): () => Response {
  return () => new Response(JSON.stringify(body), { status });
}

/** A connection to that org, whose token is "old", and "new" after renewal. */
export function connect(tokens: Partial<TokenSource> = {}, options: Partial<ConnectionOptions> = {}): Connection {
  return createConnection({
    baseUrl: () => ORG,
    apiVersion: "66.0",
    tokens: { token: () => "old", renew: async () => "new", ...tokens },
    ...options,
  });
}
