import type { UserRow } from "../../store/rows.ts";
import { subscriptionId } from "../../store/subscriptions.ts";
import { isExternal, type UserCounts, userCounts } from "../../store/users.ts";
import type { Json, Scope } from "../scope.ts";
import { motifOf } from "./motif.ts";
import { drawBannerPhoto, drawPhoto } from "./photo.ts";
import { drawReputation } from "./reputation.ts";

export function nameOf(user: UserRow): string {
  return [user.first_name, user.last_name].filter(Boolean).join(" ");
}

/** What somebody is called: by the nickname where the site says so. */
export function calledThere({ context }: Scope, user: UserRow): string {
  return context.rules?.nicknames ? user.nickname : nameOf(user);
}

/** Reference to the follow of who asks, or null. */
export function drawSubscription(scope: Scope, subjectId: string): Json | null {
  const id = scope.once(`subscription ${subjectId}`, () => subscriptionId(scope.db, scope.userId, subjectId));
  return id === null ? null : { id, url: scope.url(`/chatter/subscriptions/${id}`) };
}

/** A UserSummary, or null where there is no such person. */
export function drawUserSummary(scope: Scope, userId: string): Json | null {
  return scope.once(`user ${userId}`, () => {
    const user = scope.user(userId);
    return user && summary(scope, user);
  });
}

function summary(scope: Scope, user: UserRow): Json {
  const name = calledThere(scope, user);
  const hasNickname = scope.context.rules?.nicknames ?? false;
  return {
    additionalLabel: isExternal(user) ? "Customer" : null,
    communityNickname: user.nickname,
    companyName: user.company_name,
    displayName: name,
    firstName: hasNickname ? null : user.first_name,
    id: user.id,
    isActive: user.is_active === 1,
    isInThisCommunity: user.is_member === 1,
    lastName: hasNickname ? null : user.last_name,
    motif: motifOf(user.id),
    mySubscription: drawSubscription(scope, user.id),
    name,
    outOfOffice: { message: user.out_of_office ?? "" },
    photo: drawPhoto(scope, user.id, user.photo_version_id),
    reputation: drawReputation(scope, user.id),
    title: user.title,
    type: "User",
    url: scope.url(`/chatter/users/${user.id}`),
    userType: user.user_type,
  };
}

const RESTRICTED = {
  aboutMe: null,
  address: null,
  bannerPhoto: null,
  chatterActivity: null,
  chatterInfluence: null,
  email: null,
  followersCount: null,
  followingCounts: null,
  groupCount: null,
  hasChatter: null,
  managerId: null,
  managerName: null,
  phoneNumbers: null,
  thanksReceived: null,
  username: null,
};

/** A UserDetail. */
export function drawUserDetail(scope: Scope, user: UserRow): Json {
  const isRestricted = user.id !== scope.userId && (isExternal(user) || isExternal(scope.user(scope.userId)));
  if (isRestricted) return { ...summary(scope, user), ...RESTRICTED };
  const counts = userCounts(scope.db, user.id);
  const manager = user.manager_id === null ? null : scope.user(user.manager_id);
  return {
    ...summary(scope, user),
    aboutMe: user.about_me,
    address: drawAddress(user.address_json),
    bannerPhoto: drawBannerPhoto(scope, user.id),
    chatterActivity: {
      commentCount: counts.comments,
      commentReceivedCount: counts.commentsReceived,
      likeReceivedCount: counts.likesReceived,
      postCount: counts.posts,
    },
    chatterInfluence: drawInfluence(counts),
    email: user.email,
    followersCount: counts.followers,
    followingCounts: {
      people: counts.followedPeople,
      records: counts.followedRecords,
      total: counts.followedPeople + counts.followedRecords,
    },
    groupCount: counts.groups,
    hasChatter: true,
    managerId: user.manager_id,
    managerName: manager && calledThere(scope, manager),
    phoneNumbers: drawPhones(user.phones_json),
    thanksReceived: null,
    username: user.username,
  };
}

/** The real one compares with everybody; here it follows from what somebody did and got. Rank 1 is the highest. */
function drawInfluence({ posts, comments, likesReceived }: UserCounts): Json {
  const share = 1 - 1 / (1 + (posts + comments + likesReceived) / 20);
  return { percentile: (share * 100).toFixed(1), rank: 1 + Math.round((1 - share) * 9) };
}

function drawAddress(addressJson: string | null): Json | null {
  if (addressJson === null) return null;
  const { street = null, city = null, state = null, zip = null, country = null } = JSON.parse(addressJson) as Json;
  const cityLine = [zip, city].filter(Boolean).join(" ");
  return { city, country, formattedAddress: [street, cityLine, state, country].filter(Boolean).join("\n"), state, street, zip };
}

function drawPhones(phonesJson: string): Json[] {
  return (JSON.parse(phonesJson) as { phoneType: string; phoneNumber: string }[]).map(({ phoneType, phoneNumber }) => {
    return { label: phoneType, phoneNumber, phoneType, type: phoneType };
  });
}
