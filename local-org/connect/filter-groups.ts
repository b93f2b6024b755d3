/**
 * The properties that are in the groups Medium and Big, as far as the reference says so of feed items and people. All
 * others count as Small.
 */
const MEDIUM = ["canShare", "capabilities", "clientInfo", "communityNickname", "email", "event", "header", "isSharable"];
const BIG = [
  "aboutMe",
  "address",
  "bannerPhoto",
  "chatterActivity",
  "chatterInfluence",
  "followersCount",
  "followingCounts",
  "groupCount",
  "phoneNumbers",
  "thanksReceived",
];

/** The names of the properties that an answer of this size does not have. */
export function outsideOf(group: "Medium" | "Small"): ReadonlySet<string> {
  return new Set(group === "Medium" ? BIG : [...BIG, ...MEDIUM]);
}
