import type { Connection } from "./connection.ts";

/**
 * Path of what apps of the org have told a person, newest first (49.0): custom types alone. Source: `GET
 * /connect/notifications`, which a site has not.
 */
export const NOTIFICATIONS_PATH = "/connect/notifications?size=50";

/** Most notifications that are marked in one call. */
const MOST_MARKED = 50;

/** Marks notifications as seen, or as read and seen. Source: `PATCH /connect/notifications`. */
export async function markNotifications(connection: Connection, ids: readonly string[], mark: "seen" | "read"): Promise<void> {
  for (let begin = 0; begin < ids.length; begin += MOST_MARKED) {
    const notificationIds = ids.slice(begin, begin + MOST_MARKED);
    await connection.send("PATCH", "/connect/notifications", { notificationIds, [mark]: true });
  }
}
