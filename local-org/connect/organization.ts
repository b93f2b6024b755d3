import type { Hono } from "hono";
import type { OrgContext } from "../context.ts";
import { rowAnywhere } from "../sites.ts";
import type { UserRow } from "../store/rows.ts";
import { featuresOf } from "./features.ts";
import { answer, type ApiEnv, createRoutes } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** `/connect/organization`: what the org can do, and what the person may. */
export function createOrganizationRoutes(context: OrgContext): Hono<ApiEnv> {
  const organization = createRoutes();
  organization.get("/connect/organization", (c) => {
    const scope = c.get("scope");
    return answer(c, drawOrganization(scope, rowAnywhere(context, "SELECT * FROM user WHERE id = ?", scope.userId)));
  });
  return organization;
}

/** OrganizationSettings. */
function drawOrganization(scope: Scope, user: UserRow | null): Json {
  return {
    accessTimeout: Math.round(scope.context.tokenTtl / 60),
    features: featuresOf(scope.context),
    maintenanceInfo: [],
    name: scope.context.orgName,
    orgId: scope.context.orgId,
    userSettings: {
      approvalPosts: false,
      canAccessPersonalStreams: user?.user_type === "Internal",
      canFollow: true,
      canModifyAllData: false,
      canOwnGroups: true,
      canViewAllData: false,
      canViewAllGroups: false,
      canViewAllUsers: true,
      canViewCommunitySwitcher: true,
      canViewFullUserProfile: true,
      canViewPublicFiles: true,
      currencySymbol: "€",
      externalUser: user?.user_type !== "Internal",
      hasAccessToInternalOrg: scope.user(scope.userId) !== null,
      hasChatter: true,
      hasFileSync: false,
      hasRestDataApiAccess: true,
      timeZone: drawTimeZone(user?.time_zone ?? "UTC", scope.now),
      userDefaultCurrencyIsoCode: null,
      userId: scope.userId,
      userLocale: user?.language ?? "en_US",
    },
  };
}

/** A TimeZone: its name, and how many hours it is ahead of GMT now. */
function drawTimeZone(name: string, now: number): Json {
  const parts = new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" }).formatToParts(now);
  const [, sign = "+", hours = "0", minutes = "0"] =
    /GMT([+-])(\d+):(\d+)/.exec(parts.find(({ type }) => type === "timeZoneName")?.value ?? "") ?? [];
  return { gmtOffset: Number(`${sign}${Number(hours) + Number(minutes) / 60}`), name };
}
