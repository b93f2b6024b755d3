import { z } from "zod";
import { openEnum, shape } from "./shape.ts";

/** Points at something of the API: its id, and the URL of its resource. */
export const ReferenceSchema = shape({ id: z.string(), url: z.string() });
export type Reference = z.infer<typeof ReferenceSchema>;

/** Icons and colour (six hexadecimal digits) of a kind of thing. The URLs are site-relative. */
export const MotifSchema = shape({
  color: z.string(),
  largeIconUrl: z.string(),
  mediumIconUrl: z.string(),
  smallIconUrl: z.string(),
  svgIconUrl: z.string(),
});
export type Motif = z.infer<typeof MotifSchema>;

/** A picture beside something, with its size in pixels. */
export const IconSchema = shape({ height: z.number(), url: z.string(), width: z.number() });
export type Icon = z.infer<typeof IconSchema>;

/** Photo of a person or group in several sizes. `photoVersionId` is null for the default photo. */
export const PhotoSchema = shape({
  fullEmailPhotoUrl: z.string(),
  largePhotoUrl: z.string(),
  mediumPhotoUrl: z.string(),
  photoVersionId: z.string(),
  smallPhotoUrl: z.string(),
  standardEmailPhotoUrl: z.string(),
  url: z.string(),
});
export type Photo = z.infer<typeof PhotoSchema>;

/** Picture across the head of a profile or group page. */
export const BannerPhotoSchema = shape({ bannerPhotoUrl: z.string(), bannerPhotoVersionId: z.string(), url: z.string() });
export type BannerPhoto = z.infer<typeof BannerPhotoSchema>;

/** What a person says while away; an empty message while not. */
export const OutOfOfficeSchema = shape({ message: z.string() });
export type OutOfOffice = z.infer<typeof OutOfOfficeSchema>;

/** Standing of a person in a site. */
export const ReputationSchema = shape({
  reputationLevel: shape({ levelImageUrl: z.string(), levelLabel: z.string(), levelNumber: z.number() }),
  reputationPoints: z.number(),
  url: z.string(),
});
export type Reputation = z.infer<typeof ReputationSchema>;

/** A mark that an admin gave to a person. */
export const StampSchema = shape({ description: z.string(), id: z.string(), imageUrl: z.string(), label: z.string() });
export type Stamp = z.infer<typeof StampSchema>;

/** How one and several records of an object are called. */
export const EntityLabelSchema = shape({ label: z.string(), labelPlural: z.string() });
export type EntityLabel = z.infer<typeof EntityLabelSchema>;

/** The site that something belongs to, in short. */
export const CommunitySummarySchema = shape({ id: z.string(), name: z.string(), url: z.string() });
export type CommunitySummary = z.infer<typeof CommunitySummarySchema>;

/**
 * Properties of everything that can act or be posted to. `type` tells what it is: "User", "CollaborationGroup", "File",
 * or the name of an object, such as "Case". `mySubscription` is the follow, but on a group it is the membership.
 */
export const actorFields = {
  id: z.string(),
  motif: MotifSchema,
  mySubscription: ReferenceSchema,
  name: z.string(),
  type: openEnum("User", "CollaborationGroup", "File", "UnauthenticatedUser"),
  url: z.string(),
};

/** Kinds of people. */
const userType = openEnum("ChatterGuest", "ChatterOnly", "Guest", "Internal", "Portal", "System", "Undefined");

/** Properties of every person. */
export const userFields = {
  additionalLabel: z.string(),
  communityNickname: z.string(),
  companyName: z.string(),
  displayName: z.string(),
  firstName: z.string(),
  isActive: z.boolean(),
  isChatterGuest: z.boolean(),
  isInThisCommunity: z.boolean(),
  lastName: z.string(),
  outOfOffice: OutOfOfficeSchema,
  photo: PhotoSchema,
  reputation: ReputationSchema,
  stamps: z.array(StampSchema),
  title: z.string(),
  userType,
};

/** A person, in short. */
export const UserSummarySchema = shape(userFields, actorFields);
export type UserSummary = z.infer<typeof UserSummarySchema>;

/** Properties of every group, but for its announcement, which holds a feed element. */
export const groupFields = {
  additionalLabel: z.string(),
  bannerPhoto: BannerPhotoSchema,
  canHaveChatterGuests: z.boolean(),
  community: ReferenceSchema,
  description: z.string(),
  emailToChatterAddress: z.string(),
  fileCount: z.number(),
  isArchived: z.boolean(),
  isAutoArchiveDisabled: z.boolean(),
  isBroadcast: z.boolean(),
  lastFeedElementPostDate: z.string(),
  lastFeedItemPostDate: z.string(),
  memberCount: z.number(),
  myRole: openEnum("GroupManager", "GroupOwner", "NotAMember", "NotAMemberPrivateRequested", "StandardMember"),
  owner: UserSummarySchema,
  photo: PhotoSchema,
  visibility: openEnum("PrivateAccess", "PublicAccess", "Unlisted"),
};

/** A group as it stands beside an element: without information and announcement. */
export const ChatterGroupSummarySchema = shape(groupFields, actorFields);
export type ChatterGroupSummary = z.infer<typeof ChatterGroupSummarySchema>;

/** A record of any object, in short. */
export const RecordSummarySchema = shape({ entityLabel: EntityLabelSchema }, actorFields);
export type RecordSummary = z.infer<typeof RecordSummarySchema>;

/**
 * Anyone and anything that can act or be posted to: a person, group, record or file, told apart by `type`, which is open.
 * One shape with the properties of all of them, so that an unknown kind still has a name and a motif.
 */
export const ActorWithIdSchema = shape(
  {
    contentSize: z.number(),
    downloadUrl: z.string(),
    entityLabel: EntityLabelSchema,
    fileExtension: z.string(),
    fileType: z.string(),
    mimeType: z.string(),
    renditionUrl: z.string(),
  },
  { ...groupFields, ...userFields, ...actorFields },
);
export type ActorWithId = z.infer<typeof ActorWithIdSchema>;
