import type { Connection } from "./connection.ts";
import type { GroupChatterSettings } from "./contract/groups.ts";
import type { UserChatterSettings } from "./contract/people.ts";

/** How often a group writes. Groups beyond 10,000 members with "EachPost" change it to "DailyDigest" by themselves. */
export const FREQUENCIES = ["EachPost", "DailyDigest", "WeeklyDigest", "Never"] as const;

/** Path of the settings of the person in a group that they are in. Source: `GET/PATCH /chatter/groups/{id}/my-settings`. */
export function groupSettingsPath(groupId: string): string {
  return `/chatter/groups/${encodeURIComponent(groupId)}/my-settings`;
}

/** Path of the person's settings for all of Chatter. Source: `GET/PATCH /chatter/users/me/settings`. */
export const MY_SETTINGS_PATH = "/chatter/users/me/settings";

/** Changes how often a group writes; "UseDefault" is as the person has set it for all groups. */
export function setGroupEmail(connection: Connection, groupId: string, emailFrequency: string): Promise<GroupChatterSettings> {
  return connection.send("PATCH", groupSettingsPath(groupId), { emailFrequency });
}

/** Changes how often groups write that the person joins from now on. */
export function setDefaultGroupEmail(connection: Connection, defaultGroupEmailFrequency: string): Promise<UserChatterSettings> {
  return connection.send("PATCH", MY_SETTINGS_PATH, { defaultGroupEmailFrequency });
}
