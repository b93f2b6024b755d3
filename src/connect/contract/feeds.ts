import { z } from "zod";
import { ActorWithIdSchema, CommunitySummarySchema, ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { FeedElementPageSchema, FeedElementSchema } from "./feed-elements.ts";
import { urlPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";

/** Kinds of feeds. */
const feedType = openEnum(
  "Bookmarks",
  "Company",
  "DirectMessageModeration",
  "DirectMessages",
  "Draft",
  "Files",
  "Filter",
  "Groups",
  "Home",
  "Isolated",
  "Landing",
  "Moderation",
  "Mute",
  "News",
  "PendingReview",
  "People",
  "Record",
  "Streams",
  "To",
  "Topics",
  "UserProfile",
);

/** Where a feed's elements are and where to post to it; not the elements. Source: `GET /chatter/feeds/{type}/{subject}`. */
export const FeedSchema = shape({
  feedElementPostUrl: z.string(),
  feedElements: FeedElementPageSchema,
  feedElementsUrl: z.string(),
  feedItemsUrl: z.string(),
  isModifiedUrl: z.string(),
  pinnedFeedElementsUrl: z.string(),
  redirectedFeedFilter: z.string(),
  redirectedFeedSort: z.string(),
  redirectedFeedType: feedType,
  respectsMute: z.boolean(),
});
export type Feed = z.infer<typeof FeedSchema>;

/** Whether a feed has changed. Source: the `isModifiedUrl` of a page, which most orgs leave null. */
export const FeedModifiedInfoSchema = shape({ isModified: z.boolean(), isModifiedToken: z.string(), nextPollUrl: z.string() });
export type FeedModifiedInfo = z.infer<typeof FeedModifiedInfoSchema>;

/** Elements that stay at the head of a group's or topic's feed. Source: `GET …/pinned-feed-elements`. */
export const PinnedFeedElementsSchema = shape({ elements: z.array(FeedElementSchema) });
export type PinnedFeedElements = z.infer<typeof PinnedFeedElementsSchema>;

/** A search, topic or list view that somebody keeps as a feed. Source: `GET /chatter/feeds/favorites/{me}/{id}`. */
export const FeedFavoriteSchema = shape({
  community: ReferenceSchema,
  createdBy: UserSummarySchema,
  feedUrl: z.string(),
  id: z.string(),
  lastViewDate: z.string(),
  name: z.string(),
  searchText: z.string(),
  target: ReferenceSchema,
  type: openEnum("ListView", "Search", "Topic"),
  url: z.string(),
  user: UserSummarySchema,
});
export type FeedFavorite = z.infer<typeof FeedFavoriteSchema>;

/** Source: `GET /chatter/feeds/favorites/{me}`. */
export const FeedFavoritesSchema = shape({ favorites: z.array(FeedFavoriteSchema), total: z.number() });
export type FeedFavorites = z.infer<typeof FeedFavoritesSchema>;

/** A feed of the directory. `keyPrefix` is set for feeds of one object. */
export const FeedDirectoryItemSchema = shape({
  feedElementsUrl: z.string(),
  feedItemsUrl: z.string(),
  feedType,
  feedUrl: z.string(),
  keyPrefix: z.string(),
  label: z.string(),
});
export type FeedDirectoryItem = z.infer<typeof FeedDirectoryItemSchema>;

/** Every feed of a person. Source: `GET /chatter/feeds`, `/chatter/feeds/filter/{me}`. */
export const FeedDirectorySchema = shape({ favorites: z.array(FeedFavoriteSchema), feeds: z.array(FeedDirectoryItemSchema) });
export type FeedDirectory = z.infer<typeof FeedDirectorySchema>;

/** A feed that a person puts together from up to 25 people, groups and records. Source: `GET /chatter/streams/{id}`. */
export const ChatterStreamSchema = shape({
  community: CommunitySummarySchema,
  createdDate: z.string(),
  description: z.string(),
  id: z.string(),
  name: z.string(),
  subscriptions: z.array(ActorWithIdSchema),
  url: z.string(),
});
export type ChatterStream = z.infer<typeof ChatterStreamSchema>;

/** Source: `GET /chatter/streams`. */
export const ChatterStreamPageSchema = shape({ items: z.array(ChatterStreamSchema), total: z.number() }, urlPageFields);
export type ChatterStreamPage = z.infer<typeof ChatterStreamPageSchema>;

/** Where Chatter's resources are. Source: `GET /chatter`. */
export const ChatterRootSchema = shape({
  extensions: z.string(),
  feeds: z.string(),
  groups: z.string(),
  streams: z.string(),
  users: z.string(),
});
export type ChatterRoot = z.infer<typeof ChatterRootSchema>;

const StreamSubscriptionsSchema = shape({ subscriptions: z.array(shape({ entityId: z.string() })) });

/** `POST /chatter/streams`, `PATCH /chatter/streams/{id}` */
export const ChatterStreamInputSchema = shape({
  description: z.string(),
  name: z.string(),
  subscriptionsToAdd: StreamSubscriptionsSchema,
  subscriptionsToRemove: StreamSubscriptionsSchema,
});
export type ChatterStreamInput = z.infer<typeof ChatterStreamInputSchema>;
