import type { Connection } from "./connection.ts";
import type { Announcement, AnnouncementInput } from "./contract/announcements.ts";

/** Makes a group's announcement, as a new post. Source: `POST /chatter/groups/{id}/announcements` (31.0). */
export function postAnnouncement(connection: Connection, groupId: string, input: AnnouncementInput): Promise<Announcement> {
  return connection.send("POST", `/chatter/groups/${encodeURIComponent(groupId)}/announcements`, input);
}

/** Takes an announcement back; its post stays. Source: `DELETE /chatter/announcements/{id}`, which returns 204. */
export async function deleteAnnouncement(connection: Connection, id: string): Promise<void> {
  await connection.call("DELETE", `/chatter/announcements/${encodeURIComponent(id)}`);
}
