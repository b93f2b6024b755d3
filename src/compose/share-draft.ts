import type { DraftKind } from "~/data/drafts.ts";
import { EMPTY_MESSAGE, isBlank, type MessageDraft, readMessageDraft } from "~/editor/message-draft.ts";
import { personName } from "~/entities/person/person-name.ts";
import type { Shared } from "~/feed-element/share.ts";
import { asObject, asText } from "~/lib/readers.ts";
import { POST_DRAFT, type PostDraft } from "./post-draft.ts";
import { type PostTarget, readTarget } from "./post-target.ts";

/** Words to share a post with, and to whom; null for one's followers. */
export interface ShareDraft {
  message: MessageDraft;
  target: PostTarget | null;
}

/** How much of a shared post's words is noted, in letters. */
const NOTED = 200;

/** Shares that are being written, as they are kept on the device. */
export const SHARE_DRAFT: DraftKind<ShareDraft> = {
  empty: { message: EMPTY_MESSAGE, target: null },
  isEmpty: ({ message, target }) => isBlank(message) && target === null,
  read(stored) {
    const { message, target } = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
    const read = readMessageDraft(message);
    return read && { message: read, target: readTarget(target) };
  },
};

/** The post that shares another. */
export function shareAsPost(shared: Shared, message: MessageDraft): PostDraft {
  const text = asText(asObject(shared.body)?.text) || asText(asObject(shared.header)?.text);
  const author = personName(asObject(shared.actor));
  return { ...POST_DRAFT.empty, message, attachment: { kind: "share", id: shared.id, author, text: text.slice(0, NOTED) } };
}
