import type { FeedElement, FeedElementPage } from "~/connect/contract/feed-elements.ts";
import type { FeedDirectory } from "~/connect/contract/feeds.ts";
import type { File, FilePage, FileSharesPage } from "~/connect/contract/files.ts";
import { fullFeedElement } from "~/connect/contract/full-feed-element.ts";
import type { ChatterGroup, ChatterGroupPage, GroupMemberPage, GroupMembershipRequests } from "~/connect/contract/groups.ts";
import type { FollowerPage, FollowingPage, UserDetail, UserPage } from "~/connect/contract/people.ts";
import type { CommentPage } from "~/connect/contract/comments.ts";

const DATE = "2026-03-04T09:30:00.000Z";

/** A record id from a key prefix and a number. */
export const idOf = (prefix: string, number: number) => `${prefix}${String(number).padStart(12, "0")}AAA`;

const photo = {
  photoVersionId: "729000000000001AAA",
  smallPhotoUrl: "https://acme.my.salesforce.com/p/T",
  largePhotoUrl: "https://acme.my.salesforce.com/p/F",
};

const person = (number: number): UserDetail => ({
  id: idOf("005", number),
  name: `Person ${number}`,
  displayName: `Person ${number}`,
  type: "User",
  title: "Buyer",
  companyName: "Nordlicht",
  aboutMe: "Bakes\nbread",
  email: "person@acme.example",
  isActive: true,
  photo,
  address: { city: "Turku", country: "Finland", formattedAddress: "Street 1\nTurku", state: "", street: "Street 1", zip: "20100" },
  phoneNumbers: [{ label: "Work", phoneNumber: "+358 1", phoneType: "Work", type: "Work" }],
  chatterActivity: { commentCount: 1, commentReceivedCount: 2, likeReceivedCount: 3, postCount: 4 },
  chatterInfluence: { percentile: "12.0", rank: 2 },
  followersCount: 3,
  followingCounts: { people: 1, records: 1, total: 2 },
  groupCount: 2,
  managerId: idOf("005", 90),
  managerName: "Boss",
  mySubscription: { id: "0E8000000000001AAA", url: "/s" },
  thanksReceived: 1,
  reputation: { reputationLevel: { levelImageUrl: "/1.png", levelLabel: "New", levelNumber: 1 }, reputationPoints: 10 },
  outOfOffice: { message: "Away" },
  username: "person@acme.example",
  userType: "Internal",
});

const group = (number: number): ChatterGroup => ({
  id: idOf("0F9", number),
  name: `Group ${number}`,
  type: "CollaborationGroup",
  description: "Bread for all",
  announcement: { expirationDate: "2027-01-01T00:00:00.000Z", feedElement: { ...fullFeedElement, capabilities: null }, id: "0BT" },
  information: { title: "Rules", text: "Be kind" },
  canHaveChatterGuests: false,
  isArchived: false,
  memberCount: 4,
  fileCount: 2,
  myRole: "GroupOwner",
  mySubscription: { id: "0FB000000000001AAA", url: "/m" },
  owner: person(1),
  pendingRequests: 1,
  photo,
  lastFeedElementPostDate: DATE,
  visibility: "PrivateAccess",
});

const file = (number: number): File => ({
  id: idOf("069", number),
  name: `Report ${number}.pdf`,
  title: `Report ${number}`,
  type: "File",
  contentSize: 2_048,
  createdDate: DATE,
  modifiedDate: DATE,
  description: "Prices",
  downloadUrl: "https://acme.my.salesforce.com/d",
  fileExtension: "pdf",
  fileType: "Pdf",
  mimeType: "application/pdf",
  owner: person(1),
  pageCount: 2,
  pdfRenditionStatus: "Success",
  renditionUrl720By480: "https://acme.my.salesforce.com/r",
  thumb720By480RenditionStatus: "Success",
  thumb120By90RenditionStatus: "Success",
  sharingRole: "Owner",
  topics: { topics: [{ id: idOf("0TO", 1), name: "bread", talkingAbout: 2 }] },
  versionNumber: "2",
});

const several = <T>(make: (number: number) => T) => Array.from({ length: 6 }, (_, index) => make(index + 1));

/** Complete answers by name. Their first and last items are recognizable by their names. */
export const WHOLE_ANSWERS = {
  element: fullFeedElement,
  comments: {
    items: several((number) => ({ ...fullFeedElement.capabilities?.comments?.page?.items?.[0], id: idOf("0D7", number) })),
    total: 6,
  } satisfies CommentPage,
  person: person(1),
  group: group(1),
  file: file(1),
  people: { users: several(person), total: 6, currentPageToken: 0, nextPageUrl: null } satisfies UserPage,
  groups: { groups: several(group), total: 6, nextPageUrl: null } satisfies ChatterGroupPage,
  files: { files: several(file), total: 6, nextPageUrl: null } satisfies FilePage,
  members: {
    members: several((number) => ({ id: idOf("0FB", number), role: "StandardMember", lastFeedAccessDate: DATE, user: person(number) })),
    totalMemberCount: 6,
    myMembership: { id: "0FB000000000001AAA", url: "/m" },
  } satisfies GroupMemberPage,
  requests: {
    requests: several((number) => ({ id: idOf("0I5", number), createdDate: DATE, status: "Pending", user: person(number) })),
    total: 6,
  } satisfies GroupMembershipRequests,
  followers: {
    followers: several((number) => ({ id: idOf("0E8", number), subscriber: person(number), subject: person(1) })),
    total: 6,
  } satisfies FollowerPage,
  following: {
    following: several((number) => ({ id: idOf("0E8", number), subject: person(number), subscriber: person(1) })),
    total: 6,
  } satisfies FollowingPage,
  shares: {
    shares: several((number) => ({ entity: person(number), sharingType: "V", url: `/s/${number}` })),
    totalCount: 6,
  } satisfies FileSharesPage,
  directory: {
    feeds: [
      { feedType: "News", label: "What I Follow", feedElementsUrl: "/n", keyPrefix: null },
      { feedType: "Company", label: "Company", feedElementsUrl: "/c", keyPrefix: null },
      { feedType: "Filter", label: "Cases", feedElementsUrl: "/f", keyPrefix: "500" },
    ],
    favorites: several((number) => ({
      id: idOf("0FA", number),
      name: `Favourite ${number}`,
      searchText: "x",
      type: "Search",
      feedUrl: "/x",
    })),
  } satisfies FeedDirectory,
  feed: { elements: [], nextPageUrl: null, updatesUrl: "/u", isModifiedUrl: null } satisfies FeedElementPage,
};

/** The full sample element under this id, with only these capabilities. */
export function elementWith(id: string, names: readonly string[]): FeedElement {
  const { capabilities, body, header, ...others } = fullFeedElement;
  const chosen = Object.fromEntries(Object.entries(capabilities ?? {}).filter(([name]) => names.includes(name)));
  return { ...others, id, body, header, capabilities: chosen };
}

/** The names of all capabilities. */
export const CAPABILITY_NAMES = Object.keys(fullFeedElement.capabilities ?? {});
