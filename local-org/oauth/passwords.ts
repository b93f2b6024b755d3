import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

const KEY_LENGTH = 32;

/**
 * Hashes a password for `user.password_hash`.
 *
 * @param salt 16 random bytes unless given; seeding gives one salt to everybody, so that 40 people cost one hash
 * @returns `scrypt:<saltHex>:<hashHex>`
 */
export function hashPassword(password: string, salt: Uint8Array = randomBytes(16)): string {
  return `scrypt:${Buffer.from(salt).toString("hex")}:${scryptSync(password, salt, KEY_LENGTH).toString("hex")}`;
}

/** Whether the password belongs to the hash. A hash of another form matches nothing. */
export function verifyPassword(password: string, stored: string): boolean {
  const [scheme, saltHex, hashHex] = stored.split(":");
  if (scheme !== "scrypt" || !saltHex || !hashHex) return false;
  const expected = Buffer.from(hashHex, "hex");
  if (expected.length !== KEY_LENGTH) return false;
  return timingSafeEqual(expected, scryptSync(password, Buffer.from(saltHex, "hex"), KEY_LENGTH));
}
