import type { Database } from "./database.ts";
import { addEntry, inlineFileIds, mentionedIds } from "./feed-entries.ts";
import { newId, PREFIX } from "./ids.ts";
import { indexElement } from "./search-index.ts";
import type { StoredCapabilities, StoredSegment } from "./segments.ts";
import { run } from "./statements.ts";
import { hashtagsOf, topicIdOf } from "./topics.ts";

/** What a new feed element is made of. */
export interface NewFeedElement {
  id?: string;
  /** A feed item type such as "TextPost"; found from the capabilities where it is left out. */
  type?: string;
  /** Found from the capabilities where it is left out. */
  feedElementType?: "FeedItem" | "Bundle" | "Recommendation";
  actorId: string;
  /** A user, group, record or file. */
  parentId: string;
  /** Null for no body. */
  segments: readonly StoredSegment[] | null;
  /** Found from the segments where it is left out. */
  isRichText?: boolean;
  /** The elements that `bundle` names must be there already. */
  capabilities?: StoredCapabilities;
  topicIds?: readonly string[];
  /** Makes it a poll. */
  pollChoices?: readonly string[];
  visibility?: "AllUsers" | "InternalUsers";
  isEvent?: boolean;
  /** The application it was posted with. */
  client?: { name: string; url: string | null };
  originalElementId?: string;
  status?: "Draft" | "Isolated" | "PendingReview" | "Published";
  createdAt?: number;
  modifiedAt?: number;
}

const INSERT = `
  INSERT INTO feed_element (id, feed_element_type, type, actor_id, parent_id, body_json, is_rich_text, capabilities_json,
    visibility, is_event, is_direct_message, client_name, client_url, original_element_id, status,
    created_at, modified_at, activity_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Writes a feed element with its poll choices, its topics, those of its hashtags too, and its place in every feed.
 * Not a transaction of its own: wrap it, alone or many at once.
 *
 * @returns the id of the element
 */
export function createFeedElement(db: Database, element: NewFeedElement): string {
  const { actorId, parentId, segments, pollChoices, createdAt = Date.now() } = element;
  const hashtagIds = hashtagsOf(segments).map((tag) => topicIdOf(db, tag, createdAt));
  const topicIds = [...new Set([...(element.topicIds ?? []), ...hashtagIds])];
  const capabilities = pollChoices ? { poll: {}, ...element.capabilities } : (element.capabilities ?? {});
  const id = element.id ?? newId(db, PREFIX.feedElement);
  const modifiedAt = element.modifiedAt ?? createdAt;
  run(
    db,
    INSERT,
    id,
    element.feedElementType ?? (capabilities.bundle ? "Bundle" : "FeedItem"),
    element.type ?? typeOf(capabilities),
    actorId,
    parentId,
    segments && JSON.stringify(segments),
    Number(element.isRichText ?? isRich(segments)),
    JSON.stringify(capabilities),
    element.visibility ?? "AllUsers",
    Number(element.isEvent ?? false),
    Number(capabilities.directMessage !== undefined),
    element.client?.name ?? null,
    element.client?.url ?? null,
    element.originalElementId ?? null,
    element.status ?? "Published",
    createdAt,
    modifiedAt,
    createdAt,
  );
  pollChoices?.forEach((text, index) => {
    const choiceId = newId(db, PREFIX.pollChoice);
    run(db, "INSERT INTO poll_choice (id, element_id, position, text) VALUES (?, ?, ?, ?)", choiceId, id, index + 1, text);
  });
  for (const topicId of topicIds) {
    run(db, "INSERT OR IGNORE INTO element_topic (element_id, topic_id, created_at) VALUES (?, ?, ?)", id, topicId, createdAt);
  }
  indexElement(db, id, segments, capabilities);
  if (element.status === "Draft") addEntry(db, actorId, "draft", { id, createdAt, activityAt: createdAt });
  else addEntries(db, { id, actorId, parentId, segments, topicIds, capabilities, createdAt });
  if (parentId.startsWith(PREFIX.group)) {
    run(db, "UPDATE chatter_group SET last_post_at = MAX(COALESCE(last_post_at, 0), ?) WHERE id = ?", createdAt, parentId);
  }
  return id;
}

interface Placed extends Pick<NewFeedElement, "actorId" | "parentId" | "segments"> {
  id: string;
  topicIds: readonly string[];
  capabilities: StoredCapabilities;
  createdAt: number;
}

/** Puts an element into the feeds where it belongs. */
export function addEntries(db: Database, { id, actorId, parentId, segments, topicIds, capabilities, createdAt }: Placed): void {
  const entry = { id, createdAt, activityAt: createdAt };
  if (capabilities.directMessage) {
    for (const member of new Set([actorId, ...capabilities.directMessage.members])) addEntry(db, member, "direct-message", entry);
    return;
  }
  if (capabilities.bundle) {
    addEntry(db, parentId, "bundle", entry);
    for (const bundled of capabilities.bundle) {
      run(db, "UPDATE feed_entry SET reason = 'bundled' WHERE element_id = ? AND reason = 'parent'", bundled);
    }
    return;
  }
  addEntry(db, parentId, "parent", entry);
  addEntry(db, actorId, "actor", entry);
  for (const mentioned of mentionedIds(segments)) addEntry(db, mentioned, "mention", entry);
  for (const topicId of topicIds) addEntry(db, topicId, "topic", entry);
  for (const fileId of [...(capabilities.files ?? []), ...inlineFileIds(segments)]) addEntry(db, fileId, "file", entry);
}

/** Whether segments need more than plain text. */
export function isRich(segments: readonly StoredSegment[] | null): boolean {
  return segments?.some(({ type }) => type === "MarkupBegin" || type === "InlineImage") ?? false;
}

function typeOf(capabilities: StoredCapabilities): string {
  if (capabilities.poll) return "PollPost";
  if (capabilities.questionAndAnswers) return "QuestionPost";
  if (capabilities.files) return "ContentPost";
  if (capabilities.link) return "LinkPost";
  if (capabilities.trackedChanges || capabilities.bundle) return "TrackedChange";
  return "TextPost";
}
