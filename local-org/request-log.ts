import type { IncomingMessage, ServerResponse } from "node:http";

/** One request that the org has seen. */
export interface LoggedRequest {
  method: string;
  /** Path and query. */
  path: string;
  /** Null while it is not answered, and for good when the connection broke before. */
  status: number | null;
  /** Who asked, where the Connect REST API knows. */
  userId: string | null;
  /** Epoch milliseconds. */
  at: number;
  /** A browser asking for leave: it costs an app nothing of its API limits. */
  preflight: boolean;
  /** Of a batch: the paths and queries that it asks for, from the version on. */
  parts?: string[];
  /** Of requests to the token endpoint: authorization_code or refresh_token. */
  grantType?: string;
}

/** The requests since the log was cleared, so that tests can count what an app spends. It keeps the last 10,000. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  readonly #byRequest = new WeakMap<IncomingMessage, LoggedRequest>();

  begin(req: IncomingMessage, res: ServerResponse, at: number, preflight: boolean): void {
    const entry: LoggedRequest = {
      method: req.method ?? "GET",
      path: req.url ?? "/",
      status: null,
      userId: null,
      at,
      preflight,
    };
    this.#entries.push(entry);
    if (this.#entries.length > 10_000) this.#entries.shift();
    this.#byRequest.set(req, entry);
    res.on("finish", () => {
      entry.status = res.statusCode;
    });
  }

  /** Adds what became known while the request was answered. */
  note(req: IncomingMessage, facts: Partial<Pick<LoggedRequest, "userId" | "grantType" | "parts">>): void {
    const entry = this.#byRequest.get(req);
    if (entry) Object.assign(entry, facts);
  }

  entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
