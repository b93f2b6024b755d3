import type { Comment, CommentPage } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { File } from "~/connect/contract/files.ts";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { pageItems } from "~/connect/pages.ts";
import { asText } from "~/lib/readers.ts";
import type { Kind } from "./records.ts";

/** Comments. They come with feed elements and go with them. */
export const COMMENTS: Kind<Comment> = { name: "comment", limit: Infinity };

/**
 * Feed elements. Their comments are records of their own: `capabilities.comments.page.items` holds `{ id }` alone. An
 * answer brings the latest comments; the earlier ones that were loaded before stay.
 */
export const FEED_ELEMENTS: Kind<FeedElement> = {
  name: "feed-element",
  // About 6 KB each with two comments. Who scrolls back further than this gets them by their ids, a hundred in a call.
  limit: 5_000,
  merge: (known, answer) => withLoadedComments(answer, known),
  dependents: (element) => pageItems(element.capabilities?.comments?.page).flatMap(({ id }) => (id ? [[COMMENTS, id]] : [])),
};

/** People, by their 18-character id. Lists say less of them than `GET /chatter/users/{id}`. */
export const PEOPLE: Kind<UserDetail> = { name: "person", limit: 2_000, merge: (known, answer) => ({ ...known, ...answer }) };

/** Groups. A list may leave out what a group's own answer has. */
export const GROUPS: Kind<ChatterGroup> = { name: "group", limit: 2_000, merge: withRicherParts };

/** Files, in their latest version. A list may lag behind a change that the file's own answer has. */
export const FILES: Kind<File> = {
  name: "file",
  limit: 2_000,
  merge: (known, answer) => (asText(answer.modifiedDate) < asText(known.modifiedDate) ? known : { ...known, ...answer }),
};

/** What was added to a list here and what was taken out, since the org was asked for it. By the list's name. */
export const LIST_EDITS: Kind<ListEdits> = { name: "list-edits", limit: 200 };

/** Ids of what was added to the top of a list, and of what was taken out. */
export interface ListEdits {
  added: readonly string[];
  removed: readonly string[];
}

const GROUP_PARTS = ["announcement", "information", "pendingRequests"] as const;

function withRicherParts(known: ChatterGroup, answer: ChatterGroup): ChatterGroup {
  const kept = GROUP_PARTS.filter((name) => answer[name] == null).map((name) => [name, known[name]] as const);
  return { ...known, ...answer, ...Object.fromEntries(kept) };
}

/** The element with comment ids that were loaded before, where the answer's page goes on from them. */
function withLoadedComments(answer: FeedElement, known: FeedElement): FeedElement {
  const page = answer.capabilities?.comments?.page;
  const loaded = known.capabilities?.comments?.page;
  if (!page || !loaded) return answer;
  const latest = idsOf(page);
  const before = idsOf(loaded);
  const isWithoutComments = latest.length === 0 && (page.total ?? 0) > 0;
  const meeting = isWithoutComments ? before.length : before.findIndex((id) => latest.includes(id));
  // Nothing in common: there may be comments in between that nobody has loaded.
  if (meeting < 1) return answer;
  const items = [...before.slice(0, meeting), ...latest].map((id) => ({ id }));
  return withCommentPage(answer, { ...page, items, nextPageUrl: loaded.nextPageUrl });
}

/** The ids of the comments of a page, in order. */
export function idsOf(page: CommentPage | null | undefined): string[] {
  return pageItems(page).flatMap((comment) => comment?.id ?? []);
}

/** The element with another page of comments. */
export function withCommentPage(element: FeedElement, page: CommentPage): FeedElement {
  return { ...element, capabilities: { ...element.capabilities, comments: { ...element.capabilities?.comments, page } } };
}
