import type { OrgContext } from "../context.ts";

/** The features that every local org begins with, by their names in OrganizationSettings. */
const FEATURES = {
  activityReminderNotificationsEnabled: false,
  chatter: true,
  chatterActivity: true,
  chatterAnswers: false,
  chatterGlobalInfluence: false,
  chatterGroupRecords: false,
  chatterGroupRecordSharing: false,
  chatterMessages: true,
  chatterTopics: true,
  communitiesEnabled: true,
  communityModeration: true,
  communityReputation: true,
  customFiscalCalendarEnabled: false,
  dashboardComponentSnapshots: true,
  defaultCurrencyIsoCode: "EUR",
  defaultLocale: "en_US",
  favoritesEnabled: true,
  feedStreamEnabled: true,
  files: true,
  filesOnComments: true,
  groupsCanFollow: false,
  ideas: false,
  managedTopicsEnabled: true,
  maxEntitySubscriptionsPerStream: 25,
  maxFilesPerFeedItem: 10,
  maxStreamsPerPerson: 100,
  mobileNotificationsEnabled: false,
  multiCurrency: false,
  publisherActions: false,
  storeDataOnDevicesEnabled: true,
  thanksAllowed: false,
  trendingTopics: true,
  viralInvitesAllowed: false,
  wave: false,
};

/** What the org can do: its features, with what has been switched on or off since. */
export function featuresOf({ features }: OrgContext) {
  return { ...FEATURES, ...features };
}
