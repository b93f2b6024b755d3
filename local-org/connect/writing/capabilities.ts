import type { FeedElementCapabilitiesInput, FeedElementInput } from "../../../src/connect/contract/inputs.ts";
import { elementRow } from "../../store/element-rows.ts";
import { fileRow } from "../../store/files.ts";
import type { StoredCapabilities } from "../../store/segments.ts";
import { isSharable } from "../drawing/feed-element.ts";
import { invalidId, notFound } from "../errors.ts";
import { canSeeFile } from "../find-file.ts";
import { checkedId } from "../route.ts";
import type { Scope } from "../scope.ts";
import { forbidden, missing, tooMuch } from "./input.ts";

const MOST_FILES = 10;
const MOST_TOPICS = 10;
const LONGEST_TITLE = 255;

/** What a post brings besides its body. */
export interface ReadCapabilities {
  stored: StoredCapabilities;
  pollChoices?: string[];
  topicNames: string[];
  /** The element that a shared one was first posted as. */
  originalElementId?: string;
  isBookmarked: boolean;
}

/**
 * The capabilities of an input, as the store keeps them.
 *
 * @throws ApiError 400 where there is too little or too much of something, 403 and 404 for what cannot be brought
 */
export function readCapabilities(scope: Scope, { capabilities, originalFeedElementId }: FeedElementInput): ReadCapabilities {
  const common = {
    topicNames: readTopics(capabilities?.topics?.topics),
    isBookmarked: String(capabilities?.bookmarks?.isBookmarkedByCurrentUser) === "true",
  };
  const share = capabilities?.feedEntityShare;
  if (share || originalFeedElementId) {
    // What else the post brings is left out, and not looked at.
    const originalElementId = readShared(scope, share ? share.feedEntityId : originalFeedElementId);
    return { ...common, stored: { feedEntityShare: originalElementId }, originalElementId };
  }
  const stored: StoredCapabilities = {};
  const files = readFiles(scope, capabilities);
  if (files.length > 0) stored.files = files;
  if (capabilities?.link) stored.link = readLink(capabilities.link);
  if (capabilities?.questionAndAnswers) stored.questionAndAnswers = readQuestion(capabilities.questionAndAnswers);
  if (capabilities?.directMessage) stored.directMessage = readDirectMessage(scope, capabilities.directMessage);
  return { ...common, stored, ...(capabilities?.poll ? { pollChoices: readChoices(capabilities.poll.choices) } : {}) };
}

function readFiles(scope: Scope, capabilities: FeedElementCapabilitiesInput | null | undefined): string[] {
  const named = [
    ...(capabilities?.files?.items?.map(({ id }) => id) ?? []),
    ...(capabilities?.content ? [capabilities.content.contentDocumentId] : []),
  ];
  if (named.length > MOST_FILES) throw tooMuch("LIMIT_EXCEEDED", `A post can have ${MOST_FILES} files.`);
  return [...new Set(named.map((id) => readFileId(scope, id)))];
}

/**
 * The id of a file that who asks may attach.
 *
 * @throws ApiError 400 where there is none
 */
export function readFileId(scope: Scope, id: string | null | undefined): string {
  if (!id) throw missing("id");
  const file = fileRow(scope.db, checkedId(id));
  if (!file || !canSeeFile(scope, file)) throw invalidId(id);
  return file.id;
}

function readLink({ url, urlName }: { url?: string | null; urlName?: string | null }): { url: string; urlName: string } {
  if (!url) throw missing("url");
  return { url, urlName: urlName || url };
}

/**
 * The title of a question.
 *
 * @throws ApiError 400 where it is missing or too long
 */
export function readQuestion({ questionTitle }: { questionTitle?: string | null }): { questionTitle: string } {
  const title = questionTitle?.trim();
  if (!title) throw missing("questionTitle");
  if (title.length > LONGEST_TITLE) throw tooMuch("STRING_TOO_LONG", `A question's title can have ${LONGEST_TITLE} characters.`);
  return { questionTitle: title };
}

function readDirectMessage(
  scope: Scope,
  { membersToAdd, subject }: { membersToAdd?: (string | null)[] | null; subject?: string | null },
): { subject: string; members: string[] } {
  const members = membersToAdd?.map((id) => checkedId(id ?? "")) ?? [];
  if (members.length === 0) throw missing("membersToAdd");
  for (const id of members) if (!scope.user(id)?.is_active) throw invalidId(id);
  return { subject: subject ?? "", members: [...new Set([scope.userId, ...members])] };
}

function readChoices(choices: readonly (string | null)[] | null | undefined): string[] {
  const texts = choices?.map((choice) => choice?.trim() ?? "") ?? [];
  if (texts.length < 2 || texts.length > 10) throw tooMuch("NUMBER_OUTSIDE_VALID_RANGE", "A poll needs 2 to 10 choices.");
  if (texts.includes("")) throw missing("choices");
  return texts;
}

function readTopics(names: readonly (string | null)[] | null | undefined): string[] {
  const topics = names?.flatMap((name) => name?.trim() || []) ?? [];
  if (topics.length > MOST_TOPICS) throw tooMuch("LIMIT_EXCEEDED", `A post can have ${MOST_TOPICS} topics.`);
  return topics;
}

/**
 * The id of a shared element. Sharing what is shared already shares what was first posted.
 *
 * @throws ApiError 404 where it is gone or hidden, 403 where it may not be shared
 */
export function readShared(scope: Scope, idText: string | null | undefined): string {
  if (!idText) throw missing("feedEntityId");
  const shared = elementRow(scope.db, checkedId(idText));
  if (!shared || !scope.visibility.canSee(shared)) throw notFound();
  const original = shared.original_element_id === null ? shared : elementRow(scope.db, shared.original_element_id);
  if (!original || !scope.visibility.canSee(original)) throw notFound();
  if (!isSharable(original)) throw forbidden("This post cannot be shared.");
  return original.id;
}
