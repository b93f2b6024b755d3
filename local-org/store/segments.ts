import type { MemberChange } from "./direct-messages.ts";

/**
 * A message segment as the store keeps it (`body_json`): names and URLs are added when it is drawn on the wire,
 * so that a renamed person is renamed everywhere.
 */
export type StoredSegment =
  | { type: "Text"; text: string }
  | { type: "Mention"; id: string; name: string }
  | { type: "Hashtag"; tag: string }
  | { type: "Link"; url: string; text?: string }
  | { type: "EntityLink"; id: string; text: string }
  | { type: "InlineImage"; fileId: string; altText: string }
  | { type: "MarkupBegin"; markupType: MarkupType; url?: string; altText?: string }
  | { type: "MarkupEnd"; markupType: MarkupType }
  | { type: "ResourceLink"; url: string; text?: string }
  | { type: "FieldChange"; segments: FieldChangePart[] }
  | { type: "MoreChanges"; changes: FieldChangePart[][] };

/** A piece of "Owner from Bob Smith to Dave Jones". */
export type FieldChangePart =
  | { type: "Text"; text: string }
  | { type: "FieldChangeName"; text: string }
  | { type: "FieldChangeValue"; text: string; valueType?: "NewValue" | "OldValue" };

export type MarkupType =
  "Bold" | "Code" | "Hyperlink" | "Italic" | "ListItem" | "OrderedList" | "Paragraph" | "Strikethrough" | "Underline" | "UnorderedList";

/** One changed field of a record, as in capabilities `trackedChanges` and `bundle`. */
export interface StoredChange {
  fieldName: string;
  oldValue: string | null;
  newValue: string | null;
}

/** An action link of a post. All of a post are one group. */
export interface StoredActionLink {
  label: string;
  /** What is called or opened. */
  url: string;
  /** Ui where it is left out. */
  type?: "Api" | "ApiAsync" | "Download" | "Ui";
  /** Asked before it is run. */
  confirm?: string;
  /** OncePerUser where it is left out. */
  executions?: "Once" | "OncePerUser" | "Unlimited";
  /** Whether the program that it calls fails. */
  fails?: boolean;
}

/**
 * What `feed_element.capabilities_json` holds: the fixed part of capabilities, by name. An element has a capability
 * that is not named here only where every element has it (likes, comments, bookmarks, …) or where a table says so (polls, topics).
 */
export interface StoredCapabilities {
  /** Ids of the attached files, in order. */
  files?: string[];
  link?: { url: string; urlName: string };
  enhancedLink?: { title: string; description: string; linkUrl: string; linkRecordId?: string };
  /** Has choices in `poll_choice`. */
  poll?: Record<string, never>;
  questionAndAnswers?: { questionTitle: string };
  /** Id of the shared element. */
  feedEntityShare?: string;
  trackedChanges?: StoredChange[];
  /** Ids of the bundled elements, newest first, each with trackedChanges. */
  bundle?: string[];
  /** Id of the record and the names of the fields to show. */
  recordSnapshot?: { recordId: string; fields: string[] };
  origin?: { recordId: string };
  caseComment?: { actorType: string; eventType: string; published: boolean; text: string };
  emailMessage?: {
    subject: string;
    textBody: string;
    /** Sent in place of the text. */
    html?: string;
    from: string;
    to: string[];
    cc?: string[];
    /** Names of what is attached. */
    attachments?: string[];
    direction: "Inbound" | "Outbound";
  };
  approval?: { status: string; fields: { name: string; value: string }[] };
  dashboardComponentSnapshot?: { componentName: string; dashboardName: string; dashboardBodyText: string };
  canvas?: { title: string; description: string; developerName: string };
  socialPost?: { name: string; content: string; provider: string; author: string };
  callCollaboration?: { commentStartTime: number; commentEndTime: number };
  mediaReferences?: { mediaUrl: string; thumbnailUrl: string }[];
  extensions?: { extensionId: string; payload: string; title: string }[];
  banner?: { style: string };
  associatedActions?: StoredActionLink[];
  /** Members are all who see it, the author too until they leave. */
  directMessage?: { subject: string; members: string[]; originalMembers?: string[]; changes?: MemberChange[] };
  recommendations?: { action: string; text: string; entityId: string }[];
  moderation?: { flagCount: number };
  /** A capability that no documentation names, to see that clients fall back. */
  [unknown: string]: unknown;
}
