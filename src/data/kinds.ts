import type { Comment, CommentPage } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { File } from "~/connect/contract/files.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import type { Reference } from "~/connect/contract/actors.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import type { Topic } from "~/connect/contract/topics.ts";
import type { RecordDetail } from "~/connect/record-detail.ts";
import { pageItems } from "~/connect/pages.ts";
import { asText } from "~/lib/readers.ts";
import type { Kind } from "./records.ts";

/** Comments. They arrive and are evicted with their feed element. */
export const COMMENTS: Kind<Comment> = { name: "comment", limit: Infinity };

/**
 * Feed elements. Their comments are separate records: `capabilities.comments.page.items` holds only `{ id }`. An answer
 * has the latest comments; earlier ones that were loaded are kept.
 */
export const FEED_ELEMENTS: Kind<FeedElement> = {
  name: "feed-element",
  // About 6 KB each with two comments. Evicted ones are read again by id, a hundred per call, when somebody scrolls
  // back.
  limit: 5_000,
  merge: (known, answer) => withLoadedComments(answer, known),
  dependents: (element) => pageItems(element.capabilities?.comments?.page).flatMap(({ id }) => (id ? [[COMMENTS, id]] : [])),
};

/** People, by 18-character id. Lists have fewer fields than `GET /chatter/users/{id}`. */
export const PEOPLE: Kind<UserDetail> = { name: "person", limit: 2_000, merge: (known, answer) => ({ ...known, ...answer }) };

/** Groups. A list may lack fields that the group's own answer has. */
export const GROUPS: Kind<ChatterGroup> = { name: "group", limit: 2_000, merge: withRicherParts };

/** Files, in their latest version. A list may lag behind a change that the file's own answer includes. */
export const FILES: Kind<File> = {
  name: "file",
  limit: 2_000,
  merge: (known, answer) => (asText(answer.modifiedDate) < asText(known.modifiedDate) ? known : { ...known, ...answer }),
};

/** Topics. Lists may lack fields that `GET /connect/topics/{id}` has. */
export const TOPICS: Kind<TopicRecord> = { name: "topic", limit: 1_000, merge: (known, answer) => ({ ...known, ...answer }) };

/** Records of the org's objects, such as accounts, by 18-character id. */
export const ORG_RECORDS: Kind<RecordDetail> = { name: "org-record", limit: 500 };

/** A topic, and the signed-in person's follow: null without one, undefined if unknown. The org's answer has no follow. */
export interface TopicRecord extends Topic {
  mySubscription?: Reference | null;
}

/** Local additions to and removals from a list since it was read, by the list's name. */
export const LIST_EDITS: Kind<ListEdits> = { name: "list-edits", limit: 200 };

/** Ids added at the top of a list, and ids removed. */
export interface ListEdits {
  added: readonly string[];
  removed: readonly string[];
}

const GROUP_PARTS = ["announcement", "information", "pendingRequests"] as const;

function withRicherParts(known: ChatterGroup, answer: ChatterGroup): ChatterGroup {
  const kept = GROUP_PARTS.filter((name) => answer[name] == null).map((name) => [name, known[name]] as const);
  return { ...known, ...answer, ...Object.fromEntries(kept) };
}

/** The element with earlier comment ids kept, if the answer's page overlaps with them. */
function withLoadedComments(answer: FeedElement, known: FeedElement): FeedElement {
  const page = answer.capabilities?.comments?.page;
  const loaded = known.capabilities?.comments?.page;
  if (!page || !loaded) return answer;
  const latest = idsOf(page);
  const before = idsOf(loaded);
  const isWithoutComments = latest.length === 0 && (page.total ?? 0) > 0;
  const meeting = isWithoutComments ? before.length : before.findIndex((id) => latest.includes(id));
  // No overlap: there may be comments in between that were never loaded.
  if (meeting < 1) return answer;
  const items = [...before.slice(0, meeting), ...latest].map((id) => ({ id }));
  return withCommentPage(answer, { ...page, items, nextPageUrl: loaded.nextPageUrl });
}

/** The comment ids of a page, in order. */
export function idsOf(page: CommentPage | null | undefined): string[] {
  return pageItems(page).flatMap((comment) => comment?.id ?? []);
}

/** The element with another page of comments added. */
export function withCommentPage(element: FeedElement, page: CommentPage): FeedElement {
  return { ...element, capabilities: { ...element.capabilities, comments: { ...element.capabilities?.comments, page } } };
}
