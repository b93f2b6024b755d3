import { z } from "zod";
import { actorFields, ActorWithIdSchema, BannerPhotoSchema, ReferenceSchema, userFields } from "./actors.ts";
import { tokenPageFields, urlPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";

/** Where a person works. `formattedAddress` has line breaks. */
export const AddressSchema = shape({
  city: z.string(),
  country: z.string(),
  formattedAddress: z.string(),
  state: z.string(),
  street: z.string(),
  zip: z.string(),
});
export type Address = z.infer<typeof AddressSchema>;

export const PhoneNumberSchema = shape({ label: z.string(), phoneNumber: z.string(), phoneType: z.string(), type: z.string() });
export type PhoneNumber = z.infer<typeof PhoneNumberSchema>;

/** How much a person posts, and how much comes back. */
export const ChatterActivitySchema = shape({
  commentCount: z.number(),
  commentReceivedCount: z.number(),
  likeReceivedCount: z.number(),
  postCount: z.number(),
});
export type ChatterActivity = z.infer<typeof ChatterActivitySchema>;

/** How many people and records a person follows. */
export const FollowingCountsSchema = shape({ people: z.number(), records: z.number(), total: z.number() });
export type FollowingCounts = z.infer<typeof FollowingCountsSchema>;

/** A person with everything that the asking person may see. Source: `GET /chatter/users/{id}`. */
export const UserDetailSchema = shape(
  {
    aboutMe: z.string(),
    address: AddressSchema,
    bannerPhoto: BannerPhotoSchema,
    chatterActivity: ChatterActivitySchema,
    /** `percentile` is a number as text, from "0.0" to "100.0". */
    chatterInfluence: shape({ percentile: z.string(), rank: z.number() }),
    email: z.string(),
    followersCount: z.number(),
    followingCounts: FollowingCountsSchema,
    groupCount: z.number(),
    hasChatter: z.boolean(),
    managerId: z.string(),
    managerName: z.string(),
    phoneNumbers: z.array(PhoneNumberSchema),
    thanksReceived: z.number(),
    username: z.string(),
  },
  { ...userFields, ...actorFields },
);
export type UserDetail = z.infer<typeof UserDetailSchema>;

/** A page of people. Source: `GET /chatter/users`. */
export const UserPageSchema = shape({ users: z.array(UserDetailSchema) }, tokenPageFields);
export type UserPage = z.infer<typeof UserPageSchema>;

/** A follow. `DELETE` its `url` to unfollow. Source: `POST /chatter/users/me/following`. */
export const SubscriptionSchema = shape({
  community: ReferenceSchema,
  id: z.string(),
  subject: ActorWithIdSchema,
  subscriber: ActorWithIdSchema,
  url: z.string(),
});
export type Subscription = z.infer<typeof SubscriptionSchema>;

/** Who follows a person, group or record. Source: `GET …/followers`. */
export const FollowerPageSchema = shape(
  { followers: z.array(SubscriptionSchema), mySubscription: ReferenceSchema, total: z.number() },
  urlPageFields,
);
export type FollowerPage = z.infer<typeof FollowerPageSchema>;

/** What a person follows. Source: `GET /chatter/users/{id}/following`. */
export const FollowingPageSchema = shape({ following: z.array(SubscriptionSchema), total: z.number() }, urlPageFields);
export type FollowingPage = z.infer<typeof FollowingPageSchema>;

/** What the asking person may do with another's profile, and what it shows. Source: `GET /connect/user-profiles/{id}`. */
export const UserProfileSchema = shape({
  capabilities: shape({
    canChat: z.boolean(),
    canDirectMessage: z.boolean(),
    canEdit: z.boolean(),
    canFollow: z.boolean(),
    canViewFeed: z.boolean(),
    canViewFullProfile: z.boolean(),
    isModerator: z.boolean(),
  }),
  id: z.string(),
  tabs: z.array(shape({ id: z.string(), isDefault: z.boolean(), tabType: z.string(), tabUrl: z.string() })),
  url: z.string(),
  userDetail: UserDetailSchema,
});
export type UserProfile = z.infer<typeof UserProfileSchema>;

/** How Chatter treats a person. Source: `GET /chatter/users/{id}/settings`. */
export const UserChatterSettingsSchema = shape({
  defaultGroupEmailFrequency: openEnum("DailyDigest", "EachPost", "Never", "WeeklyDigest"),
});
export type UserChatterSettings = z.infer<typeof UserChatterSettingsSchema>;

/** `POST /chatter/users/me/following`: a person, group or record. */
export const FollowingInputSchema = shape({ subjectId: z.string() });
export type FollowingInput = z.infer<typeof FollowingInputSchema>;

/** `PATCH /chatter/users/me`: up to 1,000 characters. */
export const UserInputSchema = shape({ aboutMe: z.string() });
export type UserInput = z.infer<typeof UserInputSchema>;
