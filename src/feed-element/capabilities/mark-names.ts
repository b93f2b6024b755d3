import type { CommentCapabilities } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { asNumber, asObject, asText } from "~/lib/readers.ts";

/** What has marks. */
export type Marked = FeedElement["capabilities"] | CommentCapabilities | null;

/** The statuses of an element or comment that are worth a mark. */
const STATUSES = ["PendingReview", "Draft", "Isolated"] as const;

const isOn = (capability: object | null | undefined, name: string): boolean =>
  (asObject(capability) as Record<string, unknown> | null)?.[name] === true;

/** What is to be known about an element or comment beside its time, by name. Nothing is for most. */
export function markNames(capabilities: Marked | undefined) {
  const { pin, edit, mute, close, verified, status } = (asObject(capabilities) ?? {}) as NonNullable<FeedElement["capabilities"]> &
    CommentCapabilities;
  const entityStatus = asText(status?.feedEntityStatus);
  // The first revision is the post as it was written.
  const isEdited = asText(edit?.lastEditedDate) !== "" || (asNumber(edit?.latestRevision) ?? 1) > 1;
  return [
    isOn(pin, "isPinned") && ("pinned" as const),
    isEdited && ("edited" as const),
    isOn(mute, "isMutedByMe") && ("muted" as const),
    isOn(close, "isClosed") && ("closed" as const),
    isOn(verified, "isVerified") && ("verified" as const),
    STATUSES.find((name) => name === entityStatus) ?? false,
  ].filter((name) => name !== false);
}

export type MarkName = ReturnType<typeof markNames>[number];
