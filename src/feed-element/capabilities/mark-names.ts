import type { CommentCapabilities } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";
import { asNumber, asObject, asText } from "~/lib/readers.ts";

/** What has marks. */
export type Marked = FeedElement["capabilities"] | CommentCapabilities | null;

/** The statuses of an element or comment that are worth a mark. */
const STATUSES = ["PendingReview", "Draft", "Isolated"] as const;

export type MarkName = "announcement" | "solved" | "pinned" | "edited" | "muted" | "closed" | "verified" | (typeof STATUSES)[number];

/** Who can see a post, and where it stands. */
export type Seen = Pick<FeedElement, "visibility" | "parent" | "type">;

/**
 * Whether customers may be among those who can see a post: all that is for everybody, on a site or on a record, and
 * what stands in a group with guests. What the org writes by itself, such as "created a case", is no post.
 */
export function isForCustomers({ visibility, parent, type }: Partial<Seen>, isOnSite: boolean): boolean {
  if (visibility !== "AllUsers" || /Event$|^TrackedChange$/.test(asText(type))) return false;
  return isOnSite || hasGuests(parent) || isOnRecord(parent);
}

/** Whether it is a group with people from outside the company. */
export function hasGuests(parent: Seen["parent"]): boolean {
  return parent?.canHaveChatterGuests === true;
}

function isOnRecord(parent: Seen["parent"]): boolean {
  const prefix = keyPrefix(asText(parent?.id));
  return prefix !== "" && prefix !== KEY_PREFIX.user && prefix !== KEY_PREFIX.group;
}

const isOn = (capability: object | null | undefined, name: string): boolean =>
  (asObject(capability) as Record<string, unknown> | null)?.[name] === true;

/** What is to be known about an element or comment beside its time, by name. Nothing is for most. */
export function markNames(capabilities: Marked | undefined): MarkName[] {
  const { banner, pin, edit, mute, close, verified, status, questionAndAnswers } = (asObject(capabilities) ?? {}) as NonNullable<
    FeedElement["capabilities"]
  > &
    CommentCapabilities;
  const entityStatus = asText(status?.feedEntityStatus);
  // The first revision is the post as it was written.
  const isEdited = asText(edit?.lastEditedDate) !== "" || (asNumber(edit?.latestRevision) ?? 1) > 1;
  const marks: (MarkName | false)[] = [
    asText(banner?.style) === "Announcement" && "announcement",
    asObject(questionAndAnswers?.bestAnswer) !== null && "solved",
    isOn(pin, "isPinned") && "pinned",
    isEdited && "edited",
    isOn(mute, "isMutedByMe") && "muted",
    isOn(close, "isClosed") && "closed",
    isOn(verified, "isVerified") && "verified",
    STATUSES.find((name) => name === entityStatus) ?? false,
  ];
  return marks.filter((name) => name !== false);
}
