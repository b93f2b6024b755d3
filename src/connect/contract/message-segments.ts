import { z } from "zod";
import { ActorWithIdSchema, MotifSchema, ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { FilePreviewCollectionSchema } from "./file-previews.ts";
import { openEnum, shape } from "./shape.ts";

/**
 * A piece of a body or header. `type` says which properties count; every segment has `text`, so one of an unknown type
 * can be shown as its text.
 */
export const MessageSegmentSchema = shape({
  type: openEnum(
    "EntityLink",
    "FieldChange",
    "FieldChangeName",
    "FieldChangeValue",
    "Hashtag",
    "InlineImage",
    "Link",
    "MarkupBegin",
    "MarkupEnd",
    "Mention",
    "MoreChanges",
    "ResourceLink",
    "Text",
  ),
  text: z.string(),

  /** Link, Hashtag (its search), FieldChangeValue, ResourceLink, InlineImage, hyperlink MarkupBegin. */
  url: z.string(),

  /** Mention: the name without "@". */
  name: z.string(),
  /** Mention: false where the mentioned cannot see the element. */
  accessible: z.boolean(),
  /** Mention: who or which group. */
  record: ActorWithIdSchema,
  /** Mention, in answers of version 27.0 and before. */
  user: UserSummarySchema,

  /** Hashtag: the word without "#". */
  tag: z.string(),
  topicUrl: z.string(),

  /** EntityLink: where it leads. */
  reference: ReferenceSchema,
  motif: MotifSchema,

  /** MarkupBegin, MarkupEnd: the element's name in HTML, such as "b". */
  htmlTag: z.string(),
  markupType: openEnum(
    "Bold",
    "Code",
    "Hyperlink",
    "Italic",
    "ListItem",
    "OrderedList",
    "Paragraph",
    "Strikethrough",
    "Underline",
    "UnorderedList",
  ),
  altText: z.string(),

  /** InlineImage: size in bytes. */
  contentSize: z.number(),
  fileExtension: z.string(),
  thumbnails: FilePreviewCollectionSchema,

  /** FieldChangeValue: whether this was the value before or is the one after. */
  valueType: openEnum("NewValue", "OldValue"),

  /** FieldChange: its parts. */
  get segments() {
    return z.array(MessageSegmentSchema);
  },
  /** MoreChanges: the changes that were left out. */
  get moreChanges() {
    return z.array(MessageSegmentSchema);
  },
  moreChangesCount: z.number(),
});
export type MessageSegment = z.infer<typeof MessageSegmentSchema>;

/** A body or header. `text` is the same as the segments in plain text; for a record's event, all of it is null or empty. */
export const MessageBodySchema = shape({
  isRichText: z.boolean(),
  messageSegments: z.array(MessageSegmentSchema),
  text: z.string(),
});
export type MessageBody = z.infer<typeof MessageBodySchema>;
