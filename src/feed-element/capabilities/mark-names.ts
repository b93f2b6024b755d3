import type { CommentCapabilities } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { asNumber, asObject, asText } from "~/lib/readers.ts";

/** What has marks. */
export type Marked = FeedElement["capabilities"] | CommentCapabilities | null;

/** The statuses of an element or comment that are worth a mark. */
const STATUSES = ["PendingReview", "Draft", "Isolated"] as const;

export type MarkName = "pinned" | "edited" | "muted" | "closed" | "verified" | (typeof STATUSES)[number];

const isOn = (capability: object | null | undefined, name: string): boolean =>
  (asObject(capability) as Record<string, unknown> | null)?.[name] === true;

/** What is to be known about an element or comment beside its time, by name. Nothing is for most. */
export function markNames(capabilities: Marked | undefined): MarkName[] {
  const { pin, edit, mute, close, verified, status } = (asObject(capabilities) ?? {}) as NonNullable<FeedElement["capabilities"]> &
    CommentCapabilities;
  const entityStatus = asText(status?.feedEntityStatus);
  // The first revision is the post as it was written.
  const isEdited = asText(edit?.lastEditedDate) !== "" || (asNumber(edit?.latestRevision) ?? 1) > 1;
  const marks: (MarkName | false)[] = [
    isOn(pin, "isPinned") && "pinned",
    isEdited && "edited",
    isOn(mute, "isMutedByMe") && "muted",
    isOn(close, "isClosed") && "closed",
    isOn(verified, "isVerified") && "verified",
    STATUSES.find((name) => name === entityStatus) ?? false,
  ];
  return marks.filter((name) => name !== false);
}
