import type { Look } from "../art/look.ts";
import type { StoredCapabilities } from "../../store/segments.ts";

/** Someone of the company. `key` is how the other content names them. */
export interface PersonContent {
  key: string;
  first: string;
  last: string;
  title: string;
  department: string;
  /** Key of the manager. */
  manager?: string;
  about?: string;
  office: OfficeName;
  language?: string;
  phone?: string;
  mobile?: string;
  look: Look;
  /** Stays without a photo. */
  noPhoto?: boolean;
  company?: string;
  userType?: "Internal" | "ChatterGuest" | "ChatterOnly" | "Portal";
  /** Where it does not follow from the name. */
  email?: string;
  inactive?: boolean;
  /** Started today: follows nobody, is in no group, and has written nothing. */
  isNew?: boolean;
  outOfOffice?: string;
  /** Keys of whoever and whatever this person follows. */
  follows?: string;
}

export type OfficeName = "bremen" | "utrecht" | "lyon" | "osaka" | "amman" | "lisbon" | "customer";

/** A group. Lists of people are keys with spaces between them. */
export interface GroupContent {
  key: string;
  name: string;
  description: string;
  information?: { title: string; text: string };
  visibility: "PublicAccess" | "PrivateAccess" | "Unlisted";
  /** When it was made, as for posts. */
  at: string;
  owner: string;
  managers?: string;
  members: string;
  requests?: string;
  isArchived?: boolean;
  isBroadcast?: boolean;
  canHaveGuests?: boolean;
  /** Key of the announced post, and for how many days more. */
  announcement?: { post: string; days: number };
  emblem?: { shape: EmblemShape; colour: string };
}

export type EmblemShape = "bird" | "megaphone" | "wrench" | "shield" | "factory" | "chart" | "wave" | "plug" | "boxes" | "cup" | "bread" | "flag";

/** A record: its fields are `Name|Label|value` lines. */
export interface RecordContent {
  key: string;
  type: "Account" | "Case" | "Contact" | "Opportunity" | "Task" | "Test_Ride__c";
  name: string;
  owner: string;
  /** Working days since it was made, and the time of day. */
  at: string;
  fields: readonly string[];
  /** Keys of those who may see it; everybody where it is left out. */
  visibleTo?: string;
  /** Names of the topics that it is under, which posts are under, too. */
  topics?: readonly string[];
  /** The fields that the post about its making shows. */
  shown?: readonly string[];
  /** `when | who | field | old | new`, oldest first. */
  changes?: readonly string[];
}

/** A file. */
export interface FileContent {
  key: string;
  title: string;
  by: string;
  at: string;
  /** Keys of the groups, people and records that it is shared with. */
  sharedWith?: string;
  /** Keys of those among them who may change it. */
  editedBy?: string;
  /** Versions before the latest, oldest first. */
  earlier?: readonly { at: string; document: () => DocumentContent }[];
  description?: string;
  origin?: string;
  /** A picture as SVG, kept in this format. */
  picture?: { format: "png" | "jpg"; draw: () => string };
  document?: () => DocumentContent;
}

/** The bytes of a file that is no picture. */
export interface DocumentContent {
  bytes: Buffer;
  extension: string | null;
  mimeType: string;
  text: string;
  pageCount: number;
}

/**
 * A comment: `who: text`, or `who> text` for an answer to the last comment that is no answer itself, `who>> text` for an
 * answer to the last of those.
 * Texts are in the markup of markup.ts.
 */
export type CommentContent = string | readonly [text: string, extras: CommentExtras];

export interface CommentExtras {
  likes?: number;
  file?: string;
  isVerified?: boolean;
  isBest?: boolean;
  isEdited?: boolean;
  isPending?: boolean;
  votes?: readonly [up: number, down: number];
}

/** A post. Everything is named by its key; lists of keys have spaces between them. */
export interface PostContent {
  key?: string;
  by: string;
  /** A group, person or record; the author's own profile where it is left out. */
  in?: string;
  /** Working days ago and the time of day, such as "12 09:40", or "25m", "3h" before now. */
  at: string;
  text?: string;
  topics?: readonly string[];
  files?: string;
  link?: readonly [url: string, name: string];
  enhancedLink?: { title: string; description: string; linkUrl: string; record?: string };
  poll?: { choices: readonly string[]; votes: readonly string[] };
  question?: string;
  /** Key of the shared post. */
  shares?: string;
  /** Capabilities that hold no keys. */
  capabilities?: StoredCapabilities;
  /** Key of the record that it comes from. */
  origin?: string;
  directMessage?: { subject: string; members: string };
  recommends?: readonly (readonly [action: string, text: string, key: string])[];
  comments?: readonly CommentContent[];
  /** How many people like it, or who. */
  likes?: number | string;
  votes?: readonly [up: number, down: number];
  bookmarked?: string;
  muted?: string;
  /** Where it is pinned. */
  pinned?: boolean;
  isClosed?: boolean;
  isEdited?: boolean;
  status?: "Draft" | "PendingReview";
  /** Of what a person posts on a record it is InternalUsers, else AllUsers. */
  visibility?: "AllUsers" | "InternalUsers";
  type?: string;
  element?: "Recommendation";
  client?: string;
  readBy?: string;
}
