import { pollChoices } from "../../store/polls.ts";
import type { FeedElementRow } from "../../store/rows.ts";
import type { StoredCapabilities } from "../../store/segments.ts";
import type { Json, Scope } from "../scope.ts";
import { drawActor } from "./actor.ts";
import { drawContent } from "./file.ts";
import { drawHeader } from "./header.ts";
import { drawBody, EMPTY_BODY } from "./message-body.ts";
import { photoPath } from "./photo.ts";
import { drawPoll } from "./poll.ts";

/** A shared element in short (FeedItemSummary), or that it is not available where it is gone or must not be seen. */
export function drawFeedEntity(scope: Scope, element: FeedElementRow | null): Json {
  const isEntityAvailable = element !== null && scope.visibility.canSee(element);
  if (!isEntityAvailable) return { ...NOTHING, isEntityAvailable };
  const stored = JSON.parse(element.capabilities_json) as StoredCapabilities;
  const actor = scope.user(element.actor_id);
  return {
    actor: drawActor(scope, element.actor_id),
    body: element.body_json === null ? EMPTY_BODY : drawBody(scope, element.body_json, element.is_rich_text === 1),
    capabilities: drawCapabilities(scope, element.id, stored),
    createdDate: scope.date(element.created_at),
    feedElementType: element.feed_element_type,
    header: drawHeader(scope, element, stored),
    id: element.id,
    isEntityAvailable,
    modifiedDate: scope.date(element.modified_at),
    originalFeedItem: null,
    originalFeedItemActor: null,
    parent: drawActor(scope, element.parent_id),
    photoUrl: scope.photoUrl(photoPath(element.actor_id, actor?.photo_version_id ?? null, "T")),
    relativeCreatedDate: scope.relativeDate(element.created_at),
    url: scope.url(`/chatter/feed-elements/${element.id}`),
    visibility: element.visibility,
  };
}

/** What the element brings besides its words, and nothing that people have done with it. */
function drawCapabilities(scope: Scope, id: string, { files, link, poll, questionAndAnswers }: StoredCapabilities): Json {
  return {
    ...(files ? { files: { items: files.map((fileId) => drawContent(scope, fileId)) } } : {}),
    ...(link ? { link } : {}),
    ...(poll ? { poll: drawPoll(pollChoices(scope.db, [id], scope.userId).get(id) ?? []) } : {}),
    ...(questionAndAnswers ? { questionAndAnswers } : {}),
  };
}

const NOTHING: Json = {
  actor: null,
  body: null,
  capabilities: null,
  createdDate: null,
  feedElementType: null,
  header: null,
  id: null,
  modifiedDate: null,
  originalFeedItem: null,
  originalFeedItemActor: null,
  parent: null,
  photoUrl: null,
  relativeCreatedDate: null,
  url: null,
  visibility: null,
};
