import { defaultGroupEmailOf, groupEmailOf, setDefaultGroupEmail, setGroupEmail } from "../store/email-settings.ts";
import { ApiError, invalidBody } from "./errors.ts";
import { findGroup, noAccess } from "./find-group.ts";
import { answer, type ApiContext, createRoutes, readInput } from "./route.ts";
import { findUser } from "./users.ts";

/**
 * `/chatter/groups/{id}/my-settings` and `/chatter/users/me/settings`: how often groups write to a person. This org sends
 * no mail.
 */
export const emailSettings = createRoutes();

const FREQUENCIES = ["EachPost", "DailyDigest", "WeeklyDigest", "Never"];

emailSettings.get("/chatter/groups/:id/my-settings", (c) => answer(c, groupSettings(c)));

emailSettings.patch("/chatter/groups/:id/my-settings", async (c) => {
  const { db, userId } = c.get("scope");
  const { id } = memberGroup(c);
  setGroupEmail(db, id, userId, frequencyOf((await readInput(c)).emailFrequency, "emailFrequency", ["UseDefault", ...FREQUENCIES]));
  return answer(c, groupSettings(c));
});

emailSettings.get("/chatter/users/:id/settings", (c) => answer(c, userSettings(c)));

emailSettings.patch("/chatter/users/:id/settings", async (c) => {
  const { db } = c.get("scope");
  const input = await readInput(c);
  setDefaultGroupEmail(db, myId(c), frequencyOf(input.defaultGroupEmailFrequency, "defaultGroupEmailFrequency", FREQUENCIES));
  return answer(c, userSettings(c));
});

/** A GroupChatterSettings. A new member has their default; that it is named is not documented. */
function groupSettings(c: ApiContext) {
  const { db, userId } = c.get("scope");
  return { emailFrequency: groupEmailOf(db, memberGroup(c).id, userId) ?? "UseDefault" };
}

/** A UserChatterSettings. */
function userSettings(c: ApiContext) {
  return { defaultGroupEmailFrequency: defaultGroupEmailOf(c.get("scope").db, myId(c)) };
}

/** How those who are no members are refused is not documented. */
function memberGroup(c: ApiContext) {
  const group = findGroup(c);
  if (group.my_membership_id === null) throw noAccess("You must be a member of this group.");
  return group;
}

/** How another person's id is refused is not documented: as other things are that are one's own alone. */
function myId(c: ApiContext): string {
  const { id } = findUser(c);
  if (id !== c.get("scope").userId) throw new ApiError(403, "INSUFFICIENT_ACCESS", "You can't see the settings of another user.");
  return id;
}

function frequencyOf(value: unknown, name: string, allowed: readonly string[]): string {
  if (typeof value === "string" && allowed.includes(value)) return value;
  throw invalidBody(`The property ${name} must be one of ${allowed.join(", ")}.`);
}
