import { filesSharedWith } from "../store/files.ts";
import { addMember } from "../store/group-members.ts";
import { changeGroup, createGroup, type GroupChanges, searchGroups, viewedGroup } from "../store/groups.ts";
import { drawFile } from "./drawing/file.ts";
import { drawGroupDetail } from "./drawing/group-detail.ts";
import { drawPhoto } from "./drawing/photo.ts";
import { invalidBody, notFound } from "./errors.ts";
import { findGroup, findManagedGroup, findReadableGroup } from "./find-group.ts";
import { choiceParam, numberedPage, pageUrls, searchParam } from "./paging.ts";
import { answer, type ApiContext, createRoutes, flagOf, readInput } from "./route.ts";
import type { Json } from "./scope.ts";

/** `/chatter/groups`: groups and their files. */
export const groups = createRoutes();

const LONGEST_NAME = 40;

groups.get("/chatter/groups", (c) => {
  const scope = c.get("scope");
  const page = numberedPage(c, { most: 250 });
  const status = choiceParam(c, "archiveStatus", ["NotArchived", "All", "Archived"]);
  const archived = status === "All" ? null : status === "Archived";
  const text = searchParam(c) ?? "";
  const found = searchGroups(scope.db, { viewerId: scope.userId, text, archived, limit: page.limit, offset: page.offset });
  const shown = found.slice(0, page.size).map((group) => drawGroupDetail(scope, group));
  return answer(c, { ...pageUrls(c, "/chatter/groups", page, found.length), groups: shown });
});

groups.post("/chatter/groups", async (c) => {
  const { db, userId, now } = c.get("scope");
  const input = await readInput(c);
  const changes = changesOf(input);
  const { name } = changes;
  if (name === undefined) throw invalidBody("The property name is required.");
  const id = db.transaction(() => {
    const groupId = createGroup(db, { ownerId: userId, name, at: now });
    changeGroup(db, groupId, changes);
    addMember(db, { groupId, userId, role: "GroupOwner", at: now });
    return groupId;
  })();
  return answer(c, drawGroup(c, id), 201);
});

groups.get("/chatter/groups/:id", (c) => answer(c, drawGroupDetail(c.get("scope"), findGroup(c))));

groups.patch("/chatter/groups/:id", async (c) => {
  const { id } = findManagedGroup(c);
  changeGroup(c.get("scope").db, id, changesOf(await readInput(c)));
  return answer(c, drawGroup(c, id));
});

groups.get("/chatter/groups/:id/photo", (c) => {
  const group = findGroup(c);
  return answer(c, drawPhoto(c.get("scope"), group.id, group.photo_version_id));
});

groups.get("/chatter/groups/:id/files", (c) => {
  const scope = c.get("scope");
  const group = findReadableGroup(c);
  const page = numberedPage(c);
  const found = filesSharedWith(scope.db, group.id, page.limit, page.offset);
  const files = found.slice(0, page.size).map((file) => drawFile(scope, file));
  return answer(c, { ...pageUrls(c, `/chatter/groups/${group.id}/files`, page, found.length), files });
});

/** A ChatterGroupDetail of a group that was just written. */
function drawGroup(c: ApiContext, id: string): Json {
  const scope = c.get("scope");
  const group = viewedGroup(scope.db, id, scope.userId);
  if (!group) throw notFound();
  return drawGroupDetail(scope, group);
}

/** @throws ApiError 400 for what a group cannot be */
function changesOf(input: Json): GroupChanges {
  const { name, description, visibility } = input;
  if (name !== undefined && (typeof name !== "string" || name.trim() === "" || name.length > LONGEST_NAME)) {
    throw invalidBody(`The property name must be text of up to ${LONGEST_NAME} characters.`);
  }
  if (description !== undefined && description !== null && typeof description !== "string")
    throw invalidBody("The property description must be text.");
  if (visibility !== undefined && visibility !== "PublicAccess" && visibility !== "PrivateAccess" && visibility !== "Unlisted") {
    throw invalidBody("The property visibility must be PrivateAccess, PublicAccess or Unlisted.");
  }
  return {
    name,
    description,
    visibility,
    information: informationOf(input.information),
    isArchived: optionalFlag(input, "isArchived"),
    isBroadcast: optionalFlag(input, "isBroadcast"),
    canHaveGuests: optionalFlag(input, "canHaveChatterGuests"),
  };
}

function informationOf(value: unknown): GroupChanges["information"] {
  if (typeof value !== "object" || value === null) return undefined;
  const { title, text } = value as Record<string, unknown>;
  return { title: typeof title === "string" ? title : null, text: typeof text === "string" ? text : null };
}

function optionalFlag(input: Json, name: string): boolean | undefined {
  return input[name] === undefined || input[name] === null ? undefined : flagOf(input, name);
}
