import type { FileSettings } from "./file-settings.ts";
import type { Database } from "./store/database.ts";

/** What every part of the local org needs to know. Made once by server.ts. */
export interface OrgContext {
  db: Database;
  /** 18-character id of the org, 00D… */
  orgId: string;
  orgName: string;
  /** Origin of the org without a trailing slash: issuer, instance_url and base of absolute URLs. */
  baseUrl: string;
  /** Key for signatures: bearer URLs and the token answer's `signature`. Kept in the database. */
  secret: Uint8Array;
  /** Seconds that an unused access token lives. Each use begins them anew (Salesforce's session timeout). */
  tokenTtl: number;
  files: FileSettings;
  /** The time in epoch milliseconds, so that tests can move it. */
  now(): number;
}
