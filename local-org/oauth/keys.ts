import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { JWK } from "oidc-provider";
import type { Database } from "../store/database.ts";

/** Keys that must outlive a restart, or every sign-in would end with it. */
export interface OrgKeys {
  /** See OrgContext.secret. */
  secret: Uint8Array;
  /** Signs the cookies of the sign-in pages. */
  cookieKey: string;
  /** Private RSA key that signs id tokens. */
  signingKey: JWK;
}

/** Reads the keys from the table `setting`, and makes those that are missing. */
export function loadKeys(db: Database): OrgKeys {
  return {
    secret: Buffer.from(keptSetting(db, "secret", randomKey), "base64url"),
    cookieKey: keptSetting(db, "cookie_key", randomKey),
    signingKey: JSON.parse(keptSetting(db, "signing_key", newSigningKey)) as JWK,
  };
}

function keptSetting(db: Database, key: string, make: () => string): string {
  const row = db.prepare("SELECT value FROM setting WHERE key = ?").get(key) as { value: string } | undefined;
  if (row) return row.value;
  const value = make();
  db.prepare("INSERT INTO setting (key, value) VALUES (?, ?)").run(key, value);
  return value;
}

function randomKey(): string {
  return randomBytes(32).toString("base64url");
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return JSON.stringify({
    ...privateKey.export({ format: "jwk" }),
    kid: randomBytes(8).toString("hex"),
    use: "sig",
    alg: "RS256",
  });
}
