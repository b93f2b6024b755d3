import { z } from "zod";
import { openEnum, shape } from "./shape.ts";

/** What the org has turned on. */
export const FeaturesSchema = shape({
  activityReminderNotificationsEnabled: z.boolean(),
  chatter: z.boolean(),
  chatterActivity: z.boolean(),
  chatterAnswers: z.boolean(),
  chatterGlobalInfluence: z.boolean(),
  chatterGroupRecords: z.boolean(),
  chatterGroupRecordSharing: z.boolean(),
  chatterMessages: z.boolean(),
  chatterTopics: z.boolean(),
  communitiesEnabled: z.boolean(),
  communityModeration: z.boolean(),
  communityReputation: z.boolean(),
  customFiscalCalendarEnabled: z.boolean(),
  dashboardComponentSnapshots: z.boolean(),
  defaultCurrencyIsoCode: z.string(),
  defaultLocale: z.string(),
  einsteinVoiceEnabled: z.boolean(),
  einsteinVoiceInPilotEnabled: z.boolean(),
  einsteinVoiceLoggingEnabled: z.boolean(),
  einsteinVoiceProviderId: z.number(),
  favoritesEnabled: z.boolean(),
  feedPolling: z.boolean(),
  feedStreamEnabled: z.boolean(),
  files: z.boolean(),
  filesOnComments: z.boolean(),
  fiscalYearStartMonth: z.number(),
  forecasting3AggregatedEnabled: z.boolean(),
  forecastingEnabled: z.boolean(),
  forecastingPeriodRange: z.number(),
  forecastingPeriodStart: z.number(),
  forecastingPeriodType: z.string(),
  groupsCanFollow: z.boolean(),
  ideas: z.boolean(),
  liveAgentHostName: z.string(),
  managedTopicsEnabled: z.boolean(),
  maxEntitySubscriptionsPerStream: z.number(),
  maxFilesPerFeedItem: z.number(),
  maxStreamsPerPerson: z.number(),
  mobileNotificationsEnabled: z.boolean(),
  multiCurrency: z.boolean(),
  offlineEditEnabled: z.boolean(),
  publisherActions: z.boolean(),
  storeDataOnDevicesEnabled: z.boolean(),
  thanksAllowed: z.boolean(),
  trendingTopics: z.boolean(),
  userNavItemsEnabled: z.boolean(),
  usesStartDateAsFiscalYearName: z.boolean(),
  viralInvitesAllowed: z.boolean(),
  wave: z.boolean(),
});
export type Features = z.infer<typeof FeaturesSchema>;

/** What the asking person may do, and how they read dates and money. */
export const UserSettingsSchema = shape({
  approvalPosts: z.boolean(),
  canAccessPersonalStreams: z.boolean(),
  canFollow: z.boolean(),
  canModifyAllData: z.boolean(),
  canOwnGroups: z.boolean(),
  canViewAllData: z.boolean(),
  canViewAllGroups: z.boolean(),
  canViewAllUsers: z.boolean(),
  canViewCommunitySwitcher: z.boolean(),
  canViewFullUserProfile: z.boolean(),
  canViewPublicFiles: z.boolean(),
  currencySymbol: z.string(),
  externalUser: z.boolean(),
  fileSyncLimit: z.number(),
  fileSyncStorageLimit: z.number(),
  folderSyncLimit: z.number(),
  hasAccessToInternalOrg: z.boolean(),
  hasChatter: z.boolean(),
  hasFieldServiceLocationTracking: z.boolean(),
  hasFieldServiceMobileAccess: z.boolean(),
  hasFileSync: z.boolean(),
  hasFileSyncManagedClientAutoUpdate: z.boolean(),
  hasRestDataApiAccess: z.boolean(),
  timeZone: shape({ gmtOffset: z.number(), name: z.string() }),
  userDefaultCurrencyIsoCode: z.string(),
  userId: z.string(),
  userLocale: z.string(),
});
export type UserSettings = z.infer<typeof UserSettingsSchema>;

/** A time when the org will not be there. */
export const MaintenanceInfoSchema = shape({
  description: z.string(),
  maintenanceTitle: z.string(),
  maintenanceType: openEnum("Downtime", "GenAnnounce", "MaintenanceWithDowntime", "ReadOnly"),
  messageEffectiveTime: z.string(),
  messageExpirationTime: z.string(),
  scheduledEndDowntime: z.string(),
  scheduledEndMaintenanceTime: z.string(),
  scheduledStartDowntime: z.string(),
  scheduledStartMaintenanceTime: z.string(),
});
export type MaintenanceInfo = z.infer<typeof MaintenanceInfoSchema>;

/** The org, as the asking person sees it. `accessTimeout` is in minutes. Source: `GET /connect/organization`. */
export const OrganizationSettingsSchema = shape({
  accessTimeout: z.number(),
  features: FeaturesSchema,
  maintenanceInfo: z.array(MaintenanceInfoSchema),
  name: z.string(),
  orgId: z.string(),
  userSettings: UserSettingsSchema,
});
export type OrganizationSettings = z.infer<typeof OrganizationSettingsSchema>;

/** A version of the API, such as `{ label: "Spring '26", url: "/services/data/v66.0", version: "66.0" }`. */
export const ApiVersionSchema = shape({ label: z.string(), url: z.string(), version: z.string() });
export type ApiVersion = z.infer<typeof ApiVersionSchema>;

/** Source: `GET /services/data`, which needs no token. */
export const ApiVersionsSchema = z.array(ApiVersionSchema);
export type ApiVersions = z.infer<typeof ApiVersionsSchema>;
