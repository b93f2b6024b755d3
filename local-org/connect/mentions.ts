import { isId, toId18 } from "../../src/connect/ids.ts";
import { elementRow } from "../store/element-rows.ts";
import { isMember, viewedGroup } from "../store/groups.ts";
import { PREFIX } from "../store/ids.ts";
import { type Mentionable, mentionableGroups, mentionableUsers } from "../store/mentionable.ts";
import { photoPath } from "./drawing/photo.ts";
import { illegalParameter } from "./errors.ts";
import { rankMentionables } from "./mention-ranking.ts";
import { choiceParam, numberedPage, pageUrls } from "./paging.ts";
import { answer, checkedId, createRoutes } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** No page goes on behind this. */
const MOST = 500;
const MOST_RECORDS = 25;
/** Groups are looked for from this many letters on. */
const LEAST_FOR_GROUPS = 2;

/** `/chatter/mentions`: whom a word being typed may mean, and who of the mentioned would be told. */
export const mentions = createRoutes();

mentions.get("/chatter/mentions/completions", (c) => {
  const scope = c.get("scope");
  const page = numberedPage(c);
  const type = choiceParam(c, "type", ["All", "User", "Group"]);
  const typed = c.req.query("q")?.trim() ?? "";
  const contextId = readContext(scope, c.req.query("contextId") ?? "");
  const people = type === "Group" ? [] : mentionableUsers(scope.db, scope.userId, contextId);
  const groups = type === "User" || typed.length < LEAST_FOR_GROUPS ? [] : mentionableGroups(scope.db, scope.userId);
  const ranked = typed === "" ? [] : rankMentionables([...people, ...groups], typed).slice(0, MOST);
  const found = ranked.slice(page.offset, page.offset + page.limit);
  return answer(c, {
    ...pageUrls(c, "/chatter/mentions/completions", page, found.length),
    mentionCompletions: found.slice(0, page.size).map((item) => drawCompletion(scope, item)),
  });
});

mentions.get("/chatter/mentions/validations", (c) => {
  const scope = c.get("scope");
  const parent = c.req.query("parentId") ?? "";
  const parentId = parent.toLowerCase() === "me" ? scope.userId : checkedId(parent);
  const ids = (c.req.query("recordIds") ?? "").split(",").map(checkedId);
  if (ids.length > MOST_RECORDS) throw illegalParameter("recordIds", `more than ${MOST_RECORDS}`);
  const visibility = choiceParam(c, "visibility", ["AllUsers", "InternalUsers"]);
  const mentionValidations = ids.map((recordId) => ({ recordId, validationStatus: statusOf(scope, parentId, recordId, visibility) }));
  return answer(c, { hasErrors: mentionValidations.some(({ validationStatus }) => validationStatus !== "Ok"), mentionValidations });
});

/** Where the mention will stand: what is posted to, or the parent of the element that is commented on. It may be "me" or not chosen yet. */
function readContext({ db }: Scope, text: string): string | null {
  if (!isId(text)) return null;
  const id = toId18(text);
  return id.startsWith(PREFIX.feedElement) ? (elementRow(db, id)?.parent_id ?? null) : id;
}

function drawCompletion(scope: Scope, { id, name }: Mentionable): Json {
  const user = scope.user(id);
  const group = user ? null : viewedGroup(scope.db, id, scope.userId);
  return {
    additionalLabel: null,
    description: user ? user.title : (group?.description ?? null),
    name,
    outOfOffice: user ? { message: user.out_of_office ?? "" } : null,
    photoUrl: scope.photoUrl(photoPath(id, user?.photo_version_id ?? group?.photo_version_id ?? null, "T")),
    recordId: id,
    userType: user?.user_type ?? null,
  };
}

/** Whether somebody mentioned may be (Disallowed), and could see the post (Inaccessible). */
function statusOf(scope: Scope, parentId: string, recordId: string, visibility: string): "Ok" | "Disallowed" | "Inaccessible" {
  const parent = parentId.startsWith(PREFIX.group) ? viewedGroup(scope.db, parentId, scope.userId) : null;
  const isClosedGroup = parent !== null && parent.visibility !== "PublicAccess";
  if (recordId.startsWith(PREFIX.group)) {
    const group = viewedGroup(scope.db, recordId, scope.userId);
    if (!group || group.is_archived) return "Disallowed";
    return isClosedGroup && recordId !== parentId ? "Inaccessible" : "Ok";
  }
  const user = scope.user(recordId);
  if (!user?.is_active) return "Disallowed";
  if (user.user_type !== "Internal" && visibility === "InternalUsers") return "Disallowed";
  const isOutside = isClosedGroup || user.user_type !== "Internal";
  return isOutside && !(parent && isMember(scope.db, parent.id, recordId)) ? "Inaccessible" : "Ok";
}
