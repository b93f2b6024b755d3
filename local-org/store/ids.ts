import { toId18 } from "../../src/connect/ids.ts";
import type { Database } from "./database.ts";
import { statement } from "./statements.ts";

/** Key prefixes of everything that the local org keeps. */
export const PREFIX = {
  org: "00D",
  user: "005",
  group: "0F9",
  groupMember: "0FB",
  groupRequest: "0I5",
  subscription: "0E8",
  feedElement: "0D5",
  comment: "0D7",
  like: "0I0",
  file: "069",
  fileVersion: "068",
  photoVersion: "729",
  topic: "0TO",
  topicEndorsement: "0en",
  topicOptOut: "0eb",
  pollChoice: "09A",
  favorite: "0FV",
  announcement: "0BT",
  community: "0DB",
  // Not documented; nothing depends on it.
  moderationFlag: "0NF",
  stream: "0XY",
  conversation: "03M",
  message: "03J",
  account: "001",
  contact: "003",
  opportunity: "006",
  case: "500",
  task: "00T",
  testRide: "a0J",
} as const;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const INSTANCE = "5g00000";

/** The 18-character id with this key prefix and running number. */
export function idOf(prefix: string, number: number): string {
  let text = "";
  for (let rest = number; text.length < 5; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62] + text;
  return toId18(prefix + INSTANCE + text);
}

/** The next unused id with this key prefix. Ids never repeat, not even after a delete. */
export function newId(db: Database, prefix: string): string {
  const { next } = statement(
    db,
    `INSERT INTO id_sequence (prefix, next) VALUES (?, 2)
     ON CONFLICT (prefix) DO UPDATE SET next = next + 1 RETURNING next`,
  ).get(prefix) as { next: number };
  return idOf(prefix, next - 1);
}

/** The id with another key prefix: of something that belongs to exactly this and has no row of its own. */
export function siblingId(id: string, prefix: string): string {
  return toId18(prefix + id.slice(3, 15));
}
