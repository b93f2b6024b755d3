import type { Adapter, AdapterPayload } from "oidc-provider";
import type { OrgContext } from "../context.ts";

/** Reads the metadata of an OAuth client, or undefined when there is no such client. */
export type FindClient = (clientId: string) => AdapterPayload | undefined;

/**
 * Keeps what the OAuth server remembers (sessions, grants, codes, tokens) in the table `oauth_artifact`, so that it
 * survives a restart. Clients are not kept: they come from the command line.
 */
export class Artifacts implements Adapter {
  readonly #model: string;
  readonly #context: OrgContext;
  readonly #findClient: FindClient;

  constructor(model: string, context: OrgContext, findClient: FindClient) {
    this.#model = model;
    this.#context = context;
    this.#findClient = findClient;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const now = this.#context.now();
    this.#context.db
      .prepare(
        `INSERT OR REPLACE INTO oauth_artifact
           (model, id, payload_json, grant_id, uid, expires_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        this.#model,
        id,
        JSON.stringify(payload),
        payload.grantId ?? null,
        payload.uid ?? null,
        expiresIn === undefined ? null : now + expiresIn * 1000,
        now,
      );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.#model === "Client") return this.#findClient(id);
    return this.#read("id", id);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#read("uid", uid);
  }

  /** Only devices without a browser have user codes, and those cannot sign in here. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    this.#context.db
      .prepare("UPDATE oauth_artifact SET consumed_at = ? WHERE model = ? AND id = ?")
      .run(this.#context.now(), this.#model, id);
  }

  async destroy(id: string): Promise<void> {
    this.#context.db.prepare("DELETE FROM oauth_artifact WHERE model = ? AND id = ?").run(this.#model, id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    this.#context.db.prepare("DELETE FROM oauth_artifact WHERE model = ? AND grant_id = ?").run(this.#model, grantId);
  }

  #read(column: "id" | "uid", value: string): AdapterPayload | undefined {
    const row = this.#context.db
      .prepare(`SELECT payload_json, consumed_at FROM oauth_artifact WHERE model = ? AND ${column} = ?`)
      .get(this.#model, value) as { payload_json: string; consumed_at: number | null } | undefined;
    if (!row) return undefined;
    const payload = JSON.parse(row.payload_json) as AdapterPayload;
    return row.consumed_at === null ? payload : { ...payload, consumed: Math.floor(row.consumed_at / 1000) };
  }
}

/** Deletes what has run out, tokens that sat unused included. Called when the org starts. */
export function sweepArtifacts({ db, now, tokenTtl }: OrgContext): void {
  db.prepare("DELETE FROM oauth_artifact WHERE expires_at < ?").run(now());
  db.prepare("DELETE FROM oauth_artifact WHERE model = 'AccessToken' AND last_used_at < ?").run(now() - tokenTtl * 1000);
}

/** Ends a grant: its refresh tokens, its access tokens and itself. */
export function revokeGrant({ db }: OrgContext, grantId: string): void {
  db.prepare("DELETE FROM oauth_artifact WHERE grant_id = ?1 OR (model = 'Grant' AND id = ?1)").run(grantId);
}
