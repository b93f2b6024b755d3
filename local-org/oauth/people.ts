import type { Database } from "../store/database.ts";
import { verifyPassword } from "./passwords.ts";

/** Someone who can sign in, as the login page shows them. */
export interface Person {
  id: string;
  username: string;
  name: string;
  title: string | null;
  /** `data:` URL of the photo, or null for initials. */
  photo: string | null;
}

interface Row {
  id: string;
  username: string;
  first_name: string | null;
  last_name: string;
  title: string | null;
  mime_type: string | null;
  bytes: Uint8Array | null;
}

const SELECT = `SELECT user.id, username, first_name, last_name, title, mime_type, bytes
  FROM user LEFT JOIN photo ON photo.version_id = user.photo_version_id`;

/**
 * The first people who may sign in: of the company alone, and who came to it last; or of a site, where those of the company
 * come first.
 */
export function peopleToChoose(db: Database, count: number, isSite = false): Person[] {
  const which = isSite ? "" : "AND user_type = 'Internal'";
  const rows = db.prepare(`${SELECT} WHERE is_active = 1 ${which} ORDER BY user.id LIMIT ?`).all(count) as Row[];
  const newest = db.prepare(`${SELECT} WHERE is_active = 1 ${which} ORDER BY user.created_at DESC LIMIT 1`).all() as Row[];
  const others = isSite ? [] : newest.filter(({ id }) => !rows.some((row) => row.id === id));
  return [...rows, ...others].map(toPerson);
}

/** The active person with this id, or null. */
export function personById(db: Database, id: string): Person | null {
  const row = db.prepare(`${SELECT} WHERE is_active = 1 AND user.id = ?`).get(id) as Row | undefined;
  return row ? toPerson(row) : null;
}

/** Id of the active person with this user name and password, or null. Capital letters in the name do not matter. */
export function checkPassword(db: Database, username: string, password: string): string | null {
  const row = db.prepare("SELECT id, password_hash FROM user WHERE is_active = 1 AND username = ? COLLATE NOCASE").get(username.trim()) as
    { id: string; password_hash: string } | undefined;
  return row && verifyPassword(password, row.password_hash) ? row.id : null;
}

function toPerson(row: Row): Person {
  return {
    id: row.id,
    username: row.username,
    name: [row.first_name, row.last_name].filter(Boolean).join(" "),
    title: row.title,
    photo: row.bytes && row.mime_type ? `data:${row.mime_type};base64,${Buffer.from(row.bytes).toString("base64")}` : null,
  };
}
