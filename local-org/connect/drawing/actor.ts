import { viewedGroup } from "../../store/groups.ts";
import { PREFIX } from "../../store/ids.ts";
import { topicRow } from "../../store/topics.ts";
import type { Json, Scope } from "../scope.ts";
import { drawFile, file } from "./file.ts";
import { drawGroupSummary } from "./group.ts";
import { motifOf } from "./motif.ts";
import { drawRecordSummary, record } from "./record.ts";
import { calledThere, drawUserSummary } from "./user.ts";

/** Whatever the id names, as an actor or parent: User, CollaborationGroup, File or a record. Null where there is none. */
export function drawActor(scope: Scope, id: string): Json | null {
  switch (id.slice(0, 3)) {
    case PREFIX.user:
      return drawUserSummary(scope, id);
    case PREFIX.group:
      return drawGroupSummary(scope, id);
    case PREFIX.file: {
      const found = file(scope, id);
      return found && drawFile(scope, found);
    }
    default:
      return drawRecordSummary(scope, id);
  }
}

/** The API's URL of whatever the id names. */
function urlOf(scope: Scope, id: string): string {
  switch (id.slice(0, 3)) {
    case PREFIX.user:
      return scope.url(`/chatter/users/${id}`);
    case PREFIX.group:
      return scope.url(`/chatter/groups/${id}`);
    case PREFIX.file:
      return scope.url(`/connect/files/${id}`);
    case PREFIX.topic:
      return scope.url(`/connect/topics/${id}`);
    case PREFIX.feedElement:
      return scope.url(`/chatter/feed-elements/${id}`);
    default:
      return scope.url(`/chatter/records/${id}`);
  }
}

/** The name of whatever the id names, or null where there is none. */
export function nameOfEntity(scope: Scope, id: string): string | null {
  const prefix = id.slice(0, 3);
  if (prefix === PREFIX.user) {
    const user = scope.user(id);
    return user && calledThere(scope, user);
  }
  if (prefix === PREFIX.topic) return topicRow(scope.db, id)?.name ?? null;
  if (prefix === PREFIX.file) return file(scope, id)?.title ?? null;
  if (prefix === PREFIX.group) return viewedGroup(scope.db, id, scope.userId)?.name ?? null;
  return record(scope, id)?.name ?? null;
}

export function drawReference(scope: Scope, id: string): Json {
  return { id, url: urlOf(scope, id) };
}

/** An EntityLink segment. Its text is the entity's name of today, or the text given where the entity is gone. */
export function drawEntityLink(scope: Scope, id: string, text = ""): Json {
  return { motif: motifOf(id), reference: drawReference(scope, id), text: nameOfEntity(scope, id) ?? text, type: "EntityLink" };
}
