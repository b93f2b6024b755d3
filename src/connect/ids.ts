/** Salesforce record ids: 15 case-sensitive characters, or 18 with a checksum that makes them case-insensitive. */

const CHECKSUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/** Whether the text has the form of a record id, 15 or 18 characters. Does not verify the checksum. */
export function isId(text: string): boolean {
  return /^[a-zA-Z0-9]{15}(?:[A-Z0-5]{3})?$/.test(text);
}

/**
 * The 18-character form of an id: each of the last three characters encodes which of five characters are upper case.
 * Returns text that is not an id unchanged.
 */
export function toId18(id: string): string {
  if (!isId(id) || id.length === 18) return id;
  let suffix = "";
  for (let chunk = 0; chunk < 15; chunk += 5) {
    let bits = 0;
    for (let i = 0; i < 5; i++) if (/[A-Z]/.test(id[chunk + i] ?? "")) bits |= 1 << i;
    suffix += CHECKSUM[bits];
  }
  return id + suffix;
}

/** The three characters that tell the type. */
export function keyPrefix(id: string): string {
  return id.slice(0, 3);
}

/** Key prefixes of the types that the client has pages for. */
export const KEY_PREFIX = {
  user: "005",
  group: "0F9",
  feedElement: "0D5",
  comment: "0D7",
  file: "069",
  topic: "0TO",
} as const;
