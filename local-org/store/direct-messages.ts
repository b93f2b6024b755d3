import { addEntry } from "./feed-entries.ts";
import type { Database } from "./database.ts";
import type { FeedElementRow } from "./rows.ts";
import type { StoredCapabilities } from "./segments.ts";
import { run } from "./statements.ts";

/** What somebody changed about who is in a direct message. */
export interface MemberChange {
  at: number;
  by: string;
  added: string[];
  removed: string[];
}

/** Sets who is in a direct message and what it is about. Who is out sees it no more. */
export function changeDirectMessage(db: Database, element: FeedElementRow, change: MemberChange & { subject: string }): void {
  const { at, by, subject } = change;
  const capabilities = JSON.parse(element.capabilities_json) as StoredCapabilities;
  const before = capabilities.directMessage;
  if (!before) return;
  const added = change.added.filter((id) => !before.members.includes(id));
  const removed = change.removed.filter((id) => before.members.includes(id));
  const directMessage = {
    ...before,
    subject,
    originalMembers: before.originalMembers ?? before.members,
    members: [...before.members, ...added].filter((id) => !removed.includes(id)),
    changes: [...(before.changes ?? []), ...(added.length + removed.length > 0 ? [{ at, by, added, removed }] : [])],
  };
  const json = JSON.stringify({ ...capabilities, directMessage });
  run(db, "UPDATE feed_element SET capabilities_json = ? WHERE id = ?", json, element.id);
  const entry = { id: element.id, createdAt: element.created_at, activityAt: element.activity_at };
  for (const id of added) addEntry(db, id, "direct-message", entry);
  for (const id of removed) {
    run(db, "DELETE FROM feed_entry WHERE entity_id = ? AND reason = 'direct-message' AND element_id = ?", id, element.id);
  }
}
