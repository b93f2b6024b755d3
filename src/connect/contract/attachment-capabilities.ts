import { z } from "zod";
import { ActorWithIdSchema, IconSchema, ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { MessageBodySchema } from "./message-segments.ts";
import { RecordViewSchema } from "./records.ts";
import { openEnum, shape } from "./shape.ts";

/**
 * A file on an element or comment. `fileSize` is in bytes, as text on the wire and as a number in older documents.
 * Renditions are made later, some only once they are asked for: "NotScheduled" may still become "Success", "Na" never.
 */
export const ContentSchema = shape({
  checksum: z.string(),
  contentUrl: z.string(),
  description: z.string(),
  downloadUrl: z.string(),
  fileExtension: z.string(),
  fileSize: z.union([z.string(), z.number()]),
  fileType: z.string(),
  hasPdfPreview: z.boolean(),
  id: z.string(),
  imageDetails: shape({ height: z.number(), imageFormat: z.string(), orientation: z.string(), width: z.number() }),
  isInMyFileSync: z.boolean(),
  mimeType: z.string(),
  renditionUrl: z.string(),
  renditionUrl240By180: z.string(),
  renditionUrl720By480: z.string(),
  sharingOption: openEnum("Allowed", "Restricted"),
  textPreview: z.string(),
  thumb120By90RenditionStatus: z.string(),
  thumb240By180RenditionStatus: z.string(),
  thumb720By480RenditionStatus: z.string(),
  title: z.string(),
  versionId: z.string(),
});
export type Content = z.infer<typeof ContentSchema>;

/** One file: on comments, and on elements of version 35.0 and before. */
export const ContentCapabilitySchema = ContentSchema;
export type ContentCapability = Content;

export const FilesCapabilitySchema = shape({ items: z.array(ContentSchema) });
export type FilesCapability = z.infer<typeof FilesCapabilitySchema>;

export const LinkCapabilitySchema = shape({ url: z.string(), urlName: z.string() });
export type LinkCapability = z.infer<typeof LinkCapabilitySchema>;

export const EnhancedLinkCapabilitySchema = shape({
  description: z.string(),
  icon: IconSchema,
  linkRecordId: z.string(),
  linkUrl: z.string(),
  title: z.string(),
});
export type EnhancedLinkCapability = z.infer<typeof EnhancedLinkCapabilitySchema>;

/** A canvas app. `height` is a length in CSS, such as "200px". */
export const CanvasCapabilitySchema = shape({
  description: z.string(),
  developerName: z.string(),
  height: z.string(),
  icon: IconSchema,
  namespacePrefix: z.string(),
  parameters: z.string(),
  thumbnailUrl: z.string(),
  title: z.string(),
});
export type CanvasCapability = z.infer<typeof CanvasCapabilitySchema>;

/** A component of a dashboard as it looked when it was posted. */
export const DashboardComponentSnapshotSchema = shape({
  componentId: z.string(),
  componentName: z.string(),
  dashboardBodyText: z.string(),
  dashboardId: z.string(),
  dashboardName: z.string(),
  fullSizeImageUrl: z.string(),
  lastRefreshDate: z.string(),
  lastRefreshDateDisplayText: z.string(),
  runningUser: UserSummarySchema,
  thumbnailUrl: z.string(),
});
export type DashboardComponentSnapshot = z.infer<typeof DashboardComponentSnapshotSchema>;

export const DashboardComponentSnapshotCapabilitySchema = shape({ dashboardComponentSnapshot: DashboardComponentSnapshotSchema });
export type DashboardComponentSnapshotCapability = z.infer<typeof DashboardComponentSnapshotCapabilitySchema>;

export const RecordSnapshotCapabilitySchema = shape({ recordView: RecordViewSchema });
export type RecordSnapshotCapability = z.infer<typeof RecordSnapshotCapabilitySchema>;

/** A stretch of a recorded call that was commented on, in milliseconds from its start. */
export const CallCollaborationCapabilitySchema = shape({ commentEndTime: z.number(), commentStartTime: z.number() });
export type CallCollaborationCapability = z.infer<typeof CallCollaborationCapabilitySchema>;

export const CaseCommentCapabilitySchema = shape({
  actorType: openEnum("Customer", "CustomerService"),
  createdBy: ActorWithIdSchema,
  createdDate: z.string(),
  eventType: openEnum("NewInternal", "NewInternalByCustomer", "NewPublished", "NewPublishedByCustomer"),
  id: z.string(),
  published: z.boolean(),
  text: z.string(),
});
export type CaseCommentCapability = z.infer<typeof CaseCommentCapabilitySchema>;

/** One end of an e-mail. */
export const EmailAddressSchema = shape({ displayName: z.string(), emailAddress: z.string(), relatedRecord: ActorWithIdSchema });
export type EmailAddress = z.infer<typeof EmailAddressSchema>;

/** An e-mail about a case. `body` may be HTML; `textBody` never is. The references name a text and a MessageBody for it. */
export const EmailMessageCapabilitySchema = shape({
  attachments: z.array(shape({ attachment: ReferenceSchema, contentType: z.string(), fileName: z.string() })),
  automationType: z.string(),
  bccAddresses: z.array(EmailAddressSchema),
  body: z.union([z.string(), MessageBodySchema]),
  ccAddresses: z.array(EmailAddressSchema),
  direction: openEnum("Inbound", "Outbound"),
  emailMessageId: z.string(),
  emailSize: z.string(),
  fromAddress: EmailAddressSchema,
  htmlExpandEmailThread: z.number(),
  isRichText: z.boolean(),
  status: z.string(),
  subject: z.string(),
  textBody: z.string(),
  toAddresses: z.array(EmailAddressSchema),
  totalAttachments: z.number(),
});
export type EmailMessageCapability = z.infer<typeof EmailMessageCapabilitySchema>;

/** A payload of another program, and what to show in its place. */
export const ExtensionSchema = shape({
  alternativeRepresentation: shape({ textRepresentation: z.string(), thumbnailUrl: z.string(), title: z.string() }),
  attachmentId: z.string(),
  extensionId: z.string(),
  payload: z.string(),
  payloadVersion: z.string(),
});
export type Extension = z.infer<typeof ExtensionSchema>;

export const ExtensionsCapabilitySchema = shape({ items: z.array(ExtensionSchema) });
export type ExtensionsCapability = z.infer<typeof ExtensionsCapabilitySchema>;

/** A picture or video of a social network. */
export const MediaReferenceSchema = shape({ mediaUrl: z.string(), thumbnailUrl: z.string() });
export type MediaReference = z.infer<typeof MediaReferenceSchema>;

export const MediaReferenceCapabilitySchema = shape({ media: z.array(MediaReferenceSchema) });
export type MediaReferenceCapability = z.infer<typeof MediaReferenceCapabilitySchema>;

/** Somebody on a social network. */
export const SocialAccountSchema = shape({
  externalPictureUrl: z.string(),
  externalSocialAccountId: z.string(),
  handle: z.string(),
  name: z.string(),
  profileUrl: z.string(),
  socialPersonaId: z.string(),
  uniqueName: z.string(),
});
export type SocialAccount = z.infer<typeof SocialAccountSchema>;

/** A post on a social network. */
export const SocialPostCapabilitySchema = shape({
  author: SocialAccountSchema,
  content: z.string(),
  deletedBy: UserSummarySchema,
  hiddenBy: UserSummarySchema,
  icon: IconSchema,
  id: z.string(),
  isOutbound: z.boolean(),
  likedBy: z.string(),
  messageType: openEnum("Comment", "Direct", "Post", "PrivateMessage", "Reply", "Retweet", "Tweet"),
  name: z.string(),
  postUrl: z.string(),
  provider: openEnum("Facebook", "GooglePlus", "Instagram", "KlikSi", "LinkedIn", "Messenger", "Pinterest", "Rypple", "Twitter", "YouTube"),
  recipient: SocialAccountSchema,
  recipientId: z.string(),
  reviewScale: z.number(),
  reviewScore: z.number(),
  status: shape({ message: z.string(), type: z.string() }),
});
export type SocialPostCapability = z.infer<typeof SocialPostCapabilitySchema>;
