import type { ActorWithId, Motif, RecordSummary, UserSummary } from "./actors.ts";
import type { Content } from "./attachment-capabilities.ts";
import type { Comment } from "./comments.ts";
import type { FeedElement, FeedElementCapabilities } from "./feed-elements.ts";
import type { MessageBody } from "./message-segments.ts";

/*
 * An element that has everything at once, which none on the wire has. For tests of the contract: that every capability
 * is here is a matter of the type.
 */

const date = "2026-03-04T09:30:00.000Z";
const motif: Motif = { color: "1B96FF", largeIconUrl: "/l.png", mediumIconUrl: "/m.png", smallIconUrl: "/s.png", svgIconUrl: "/i.svg" };
const icon = { height: 32, url: "/img/icon.png", width: 32 };
const reference = (id: string) => ({ id, url: `/services/data/v66.0/chatter/records/${id}` });

const person: UserSummary = {
  additionalLabel: null,
  communityNickname: "ines",
  companyName: "Nordlicht",
  displayName: "Inês Prado",
  firstName: "Inês",
  id: "005000000000001AAA",
  isActive: true,
  isChatterGuest: false,
  isInThisCommunity: true,
  lastName: "Prado",
  motif,
  mySubscription: reference("0E8000000000001AAA"),
  name: "Inês Prado",
  outOfOffice: { message: "" },
  type: "User",
  photo: { photoVersionId: "729000000000001AAA", smallPhotoUrl: "https://acme.example/profilephoto/729/T", url: "/photo" },
  reputation: { reputationLevel: { levelImageUrl: "/1.png", levelLabel: "New", levelNumber: 1 }, reputationPoints: 10, url: "/r" },
  stamps: [{ description: "Helps", id: "0A1", imageUrl: "/stamp.png", label: "Guide" }],
  title: "Buyer",
  url: "/services/data/v66.0/chatter/users/005000000000001AAA",
  userType: "Internal",
};

const record: RecordSummary = {
  entityLabel: { label: "Case", labelPlural: "Cases" },
  id: "500000000000001AAA",
  motif,
  name: "00001042",
  type: "Case",
};

const group: ActorWithId = {
  id: "0F9000000000001AAA",
  memberCount: 12,
  name: "Bakery",
  type: "CollaborationGroup",
  visibility: "PublicAccess",
};

const previews = [
  { format: "Jpg", previewUrlCount: 1, previewUrls: [{ pageNumber: 0, previewUrl: "/p" }], status: "Available", url: "/j" },
];

const body: MessageBody = {
  isRichText: true,
  text: "Hello @Bakery",
  messageSegments: [
    { type: "MarkupBegin", htmlTag: "p", markupType: "Paragraph", text: "" },
    { type: "Text", text: "Hello " },
    { type: "Mention", accessible: true, name: "Bakery", record: group, text: "@Bakery", user: person },
    { type: "Hashtag", tag: "bread", text: "#bread", topicUrl: "/t", url: "/q" },
    { type: "Link", text: "https://acme.example", url: "https://acme.example" },
    { type: "EntityLink", motif, reference: reference("500000000000001AAA"), text: "00001042" },
    {
      type: "InlineImage",
      altText: "A loaf",
      contentSize: 512,
      fileExtension: "png",
      text: "A loaf",
      thumbnails: { fileId: "069", previews },
      url: "/f",
    },
    {
      type: "FieldChange",
      text: "Status New to Closed",
      segments: [{ type: "FieldChangeValue", text: "New", valueType: "OldValue", url: null }],
    },
    { type: "MoreChanges", moreChanges: [{ type: "FieldChange", segments: [], text: "" }], moreChangesCount: 1, text: "1 more" },
    { type: "MarkupEnd", htmlTag: "p", markupType: "Paragraph", text: "\n" },
  ],
};

const file: Content = {
  checksum: "c0ffee",
  description: "Prices",
  downloadUrl: "/d",
  fileExtension: "csv",
  fileSize: "2048",
  fileType: "Csv",
  hasPdfPreview: false,
  id: "069000000000001AAA",
  imageDetails: { height: 1, imageFormat: "png", orientation: "1", width: 1 },
  mimeType: "text/csv",
  title: "Prices",
};

const page = {
  currentPageToken: 0,
  currentPageUrl: "/c",
  nextPageToken: "2",
  nextPageUrl: "/n",
  previousPageToken: null,
  previousPageUrl: null,
  total: 1,
};
const like = { id: "0I0000000000001AAA", likedItem: reference("0D5000000000001AAA"), url: "/l", user: person };
const flags = {
  flagCount: 1,
  flagCountByReason: { FlaggedByUserAsSpam: 1 },
  flaggedByMe: false,
  flags: { flags: [{ createdBy: "005000000000001AAA", id: "1", moderationType: "FlagAsSpam", note: "Again." }], pageSize: 1 },
};
const edit = { isEditRestricted: false, isEditableByMeUrl: "/e", lastEditedBy: person, lastEditedDate: date, latestRevision: 2 };
const vote = { downVoteCount: 0, myVote: "Up", upVoteCount: 4 };
const account = { externalPictureUrl: "/x.png", handle: "@nordlicht", name: "Nordlicht", profileUrl: "https://social.example/n" };
const address = { displayName: "Inês", emailAddress: "ines@acme.example", relatedRecord: person };
const actions = [
  {
    category: "Primary",
    id: "0Ag",
    platformActions: [{ apiName: "Approve", executingUser: person, label: "Approve", status: "NewStatus" }],
  },
];

const comment: Comment = {
  body,
  clientInfo: { applicationName: "Phone", applicationUrl: "https://acme.example/phone" },
  createdDate: date,
  feedElement: reference("0D5"),
  id: "0D7000000000001AAA",
  isDeleteRestricted: false,
  likes: { ...page, items: [like] },
  myLike: reference("0I0"),
  threadLevel: 0,
  user: person,
  capabilities: {
    comments: { page: { ...page, items: [{ id: "0D7000000000002AAA", threadLevel: 1 }] } },
    content: file,
    edit,
    upDownVote: vote,
    status: { feedEntityStatus: "Published", isApprovableByMe: true },
    verified: { isVerifiableByMe: true, isVerified: true, lastVerifiedByUser: person },
  },
};

const shared: FeedElement = { actor: person, body, id: "0D5000000000002AAA" };

const capabilities: { [Name in keyof FeedElementCapabilities]-?: NonNullable<FeedElementCapabilities[Name]> } = {
  approval: { id: "04g", postTemplateFields: [{ displayName: "Sum", displayValue: "90", record: reference("006") }], status: "Pending" },
  associatedActions: { platformActionGroups: actions },
  banner: { motif, style: "Announcement" },
  bookmarks: { isBookmarkedByCurrentUser: true },
  bundle: { bundleType: "TrackedChangeBundle", changes: [{ fieldName: "Status" }], page: { elements: [shared] }, totalElements: 1 },
  callCollaboration: { commentEndTime: 2000, commentStartTime: 1000 },
  canvas: { description: "Map", developerName: "Map", height: "200px", icon, title: "Map" },
  caseComment: { actorType: "Customer", createdBy: person, createdDate: date, eventType: "NewPublished", published: true, text: "Thanks" },
  chatterLikes: { isLikedByCurrentUser: true, likesMessage: body, myLike: reference("0I0"), page: { ...page, items: [like] } },
  close: { canContextUserUpdateIsClosed: true, isClosed: false },
  comments: { page: { ...page, items: [comment] } },
  content: file,
  dashboardComponentSnapshot: { dashboardComponentSnapshot: { componentName: "Sales", lastRefreshDate: date, runningUser: person } },
  directMessage: {
    memberChanges: { activities: [{ actor: person, membersAdded: { users: [person] } }] },
    members: { users: [person] },
    subject: "Lunch",
  },
  edit,
  emailMessage: {
    attachments: [{ attachment: reference("069"), fileName: "a.pdf" }],
    fromAddress: address,
    toAddresses: [address],
    totalAttachments: 1,
  },
  enhancedLink: { description: "Handbook", icon, linkRecordId: "ka0", linkUrl: "/k", title: "Handbook" },
  extensions: { items: [{ alternativeRepresentation: { title: "Chart" }, extensionId: "0MY", payload: "{}", payloadVersion: "1" }] },
  feedEntityShare: {
    feedEntity: { actor: person, body, capabilities: { files: { items: [file] } }, id: "0D5000000000002AAA", isEntityAvailable: true },
  },
  files: { items: [file] },
  interactions: { count: 9 },
  link: { url: "https://acme.example", urlName: "Acme" },
  mediaReferences: { media: [{ mediaUrl: "/v", thumbnailUrl: "/t" }] },
  moderation: { moderationFlags: flags },
  mute: { isMutedByMe: false },
  origin: { actor: person, originRecord: reference("500") },
  pin: { isPinnableByMe: true, isPinned: false },
  poll: { choices: [{ id: "09A", position: 1, text: "Rye", voteCount: 3, voteCountRatio: 1 }], myChoiceId: "09A", totalVoteCount: 3 },
  questionAndAnswers: {
    bestAnswer: comment,
    bestAnswerSelectedBy: person,
    candidateAnswers: { count: 1 },
    escalatedCase: reference("500"),
    questionTitle: "Rye?",
  },
  readBy: { isReadByMe: true, lastReadDateByMe: date, page: { ...page, items: [{ lastReadDateByUser: date, user: person }] } },
  recommendations: { items: [{ action: "Follow", entity: person, explanation: { summary: "Popular" }, recommendationType: "User" }] },
  recordSnapshot: {
    recordView: {
      id: "500",
      motif,
      name: "00001042",
      sections: [{ columnCount: 1, fields: [{ label: "Status", text: "New", type: "Picklist" }] }],
      type: "Case",
    },
  },
  socialPost: {
    author: account,
    icon,
    messageType: "Tweet",
    provider: "Twitter",
    recipient: account,
    status: { message: "Sent", type: "Sent" },
  },
  status: { feedEntityStatus: "Published", isApprovableByMe: true },
  topics: { canAssignTopics: true, items: [{ id: "0TO", images: { coverImageUrl: "/c.png" }, name: "bread", talkingAbout: 4 }] },
  trackedChanges: { changes: [{ fieldName: "Status", newValue: "Closed", oldValue: "New" }] },
  upDownVote: vote,
};

/** A feed element with every capability and every kind of segment. */
export const fullFeedElement: FeedElement = {
  actor: person,
  body,
  capabilities,
  createdDate: date,
  event: false,
  feedElementType: "FeedItem",
  hasVerifiedComment: false,
  header: body,
  id: "0D5000000000001AAA",
  isDeleteRestricted: false,
  isSharable: true,
  modifiedDate: date,
  originalFeedItem: reference("0D5"),
  parent: record,
  moderationFlags: flags,
  originalFeedItemActor: person,
  photoUrl: "/photo",
  relativeCreatedDate: "Just now",
  type: "TextPost",
  url: "/u",
  visibility: "AllUsers",
};
