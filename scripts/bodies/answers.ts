import type { z } from "zod";
import { ActorWithIdSchema, PhotoSchema, ReferenceSchema } from "../../src/connect/contract/actors.ts";
import { AnnouncementPageSchema, AnnouncementSchema } from "../../src/connect/contract/announcements.ts";
import { ContentSchema } from "../../src/connect/contract/attachment-capabilities.ts";
import * as capabilities from "../../src/connect/contract/capabilities.ts";
import { CommentPageSchema, CommentSchema } from "../../src/connect/contract/comments.ts";
import { CommunityPageSchema, CommunitySchema } from "../../src/connect/contract/communities.ts";
import * as conversations from "../../src/connect/contract/conversations.ts";
import { BatchResultsSchema, ErrorBodySchema } from "../../src/connect/contract/errors.ts";
import { FeedElementCapabilitiesSchema, FeedElementPageSchema, FeedElementSchema } from "../../src/connect/contract/feed-elements.ts";
import * as feeds from "../../src/connect/contract/feeds.ts";
import { FilePreviewCollectionSchema } from "../../src/connect/contract/file-previews.ts";
import { FilePageSchema, FileSchema, FileSharesPageSchema } from "../../src/connect/contract/files.ts";
import * as groups from "../../src/connect/contract/groups.ts";
import { ChatterLikePageSchema, ChatterLikeSchema } from "../../src/connect/contract/likes.ts";
import { MentionCompletionPageSchema, MentionValidationsSchema } from "../../src/connect/contract/mentions.ts";
import { NotificationCollectionSchema, NotificationStatusSchema } from "../../src/connect/contract/notifications.ts";
import * as oauth from "../../src/connect/contract/oauth.ts";
import { ApiVersionsSchema, OrganizationSettingsSchema } from "../../src/connect/contract/organization.ts";
import * as people from "../../src/connect/contract/people.ts";
import { TopicPageSchema, TopicSchema, TopicSuggestionPageSchema } from "../../src/connect/contract/topics.ts";

/** A shape of the contract, and the file names that imply it. Files with other names are matched by content. */
export interface BodyShape {
  readonly label: string;
  readonly schema: z.ZodType;
  readonly name?: RegExp;
}

/** The org's answers. The first shape that matches a file name is used. */
export const ANSWERS: readonly BodyShape[] = [
  { label: "BatchResults", schema: BatchResultsSchema, name: /batch/ },
  { label: "OAuthError", schema: oauth.OAuthErrorSchema, name: /^oauth-error/ },
  { label: "OAuthToken", schema: oauth.OAuthTokenSchema, name: /^oauth-token/ },
  { label: "OpenIdConfiguration", schema: oauth.OpenIdConfigurationSchema, name: /^openid-configuration/ },
  { label: "AuthConfiguration", schema: oauth.AuthConfigurationSchema, name: /^auth-configuration/ },
  { label: "UserInfo", schema: oauth.UserInfoSchema, name: /^userinfo/ },
  { label: "ErrorBody", schema: ErrorBodySchema, name: /^error/ },
  { label: "ApiVersions", schema: ApiVersionsSchema, name: /^versions/ },
  { label: "FeedElement", schema: FeedElementSchema, name: /^feed-element-(post|get)/ },
  { label: "Feed", schema: feeds.FeedSchema, name: /^feed-(?!element)/ },
  { label: "FeedElementPage", schema: FeedElementPageSchema, name: /-feed(-empty)?(_|\.|$)|^feed-elements/ },
  { label: "Comment", schema: CommentSchema, name: /^comment-/ },
  { label: "CommentPage", schema: CommentPageSchema, name: /^comments/ },
  { label: "ChatterLikePage", schema: ChatterLikePageSchema, name: /^likes/ },
  { label: "Photo", schema: PhotoSchema, name: /-photo/ },
  { label: "UserDetail", schema: people.UserDetailSchema, name: /^user(s-me|_|\.)/ },
  { label: "UserPage", schema: people.UserPageSchema, name: /^users/ },
  { label: "Subscription", schema: people.SubscriptionSchema, name: /^following-post/ },
  { label: "FollowingPage", schema: people.FollowingPageSchema, name: /^following/ },
  { label: "FollowerPage", schema: people.FollowerPageSchema, name: /^followers/ },
  { label: "GroupMember", schema: groups.GroupMemberSchema, name: /^group-member-/ },
  { label: "GroupMemberPage", schema: groups.GroupMemberPageSchema, name: /^group-members/ },
  { label: "ChatterGroupPage", schema: groups.ChatterGroupPageSchema, name: /^groups/ },
  { label: "ChatterGroup", schema: groups.ChatterGroupSchema, name: /^group(-post|_|\.)/ },
  { label: "FilePage", schema: FilePageSchema, name: /^files/ },
  { label: "File", schema: FileSchema, name: /^file(-upload|_|\.)/ },
  { label: "TopicPage", schema: TopicPageSchema, name: /topics/ },
  { label: "OrganizationSettings", schema: OrganizationSettingsSchema, name: /^organization/ },
  { label: "CommunityPage", schema: CommunityPageSchema, name: /^communities/ },
  { label: "ChatterRoot", schema: feeds.ChatterRootSchema, name: /^chatter-root/ },
  { label: "ActorWithId", schema: ActorWithIdSchema },
  { label: "Announcement", schema: AnnouncementSchema },
  { label: "AnnouncementPage", schema: AnnouncementPageSchema },
  { label: "BookmarksCapability", schema: capabilities.BookmarksCapabilitySchema },
  { label: "ChatterConversation", schema: conversations.ChatterConversationSchema },
  { label: "ChatterConversationPage", schema: conversations.ChatterConversationPageSchema },
  { label: "ChatterLike", schema: ChatterLikeSchema },
  { label: "ChatterLikesCapability", schema: capabilities.ChatterLikesCapabilitySchema },
  { label: "ChatterMessage", schema: conversations.ChatterMessageSchema },
  { label: "ChatterMessagePage", schema: conversations.ChatterMessagePageSchema },
  { label: "ChatterStream", schema: feeds.ChatterStreamSchema },
  { label: "ChatterStreamPage", schema: feeds.ChatterStreamPageSchema },
  { label: "Community", schema: CommunitySchema },
  { label: "Content", schema: ContentSchema },
  { label: "FeedDirectory", schema: feeds.FeedDirectorySchema },
  { label: "FeedElementCapabilities", schema: FeedElementCapabilitiesSchema },
  { label: "FeedFavorite", schema: feeds.FeedFavoriteSchema },
  { label: "FeedFavorites", schema: feeds.FeedFavoritesSchema },
  { label: "FeedModifiedInfo", schema: feeds.FeedModifiedInfoSchema },
  { label: "FilePreviewCollection", schema: FilePreviewCollectionSchema },
  { label: "FileSharesPage", schema: FileSharesPageSchema },
  { label: "GroupChatterSettings", schema: groups.GroupChatterSettingsSchema },
  { label: "GroupMembershipRequest", schema: groups.GroupMembershipRequestSchema },
  { label: "GroupMembershipRequests", schema: groups.GroupMembershipRequestsSchema },
  { label: "GroupRecordPage", schema: groups.GroupRecordPageSchema },
  { label: "MentionCompletionPage", schema: MentionCompletionPageSchema },
  { label: "MentionValidations", schema: MentionValidationsSchema },
  { label: "NotificationCollection", schema: NotificationCollectionSchema },
  { label: "NotificationStatus", schema: NotificationStatusSchema },
  { label: "PinnedFeedElements", schema: feeds.PinnedFeedElementsSchema },
  { label: "PollCapability", schema: capabilities.PollCapabilitySchema },
  { label: "Reference", schema: ReferenceSchema },
  { label: "StatusCapability", schema: capabilities.StatusCapabilitySchema },
  { label: "Topic", schema: TopicSchema },
  { label: "TopicSuggestionPage", schema: TopicSuggestionPageSchema },
  { label: "UnreadConversationCount", schema: conversations.UnreadConversationCountSchema },
  { label: "UpDownVoteCapability", schema: capabilities.UpDownVoteCapabilitySchema },
  { label: "UserChatterSettings", schema: people.UserChatterSettingsSchema },
  { label: "UserProfile", schema: people.UserProfileSchema },
];
