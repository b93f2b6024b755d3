/** What the org can do, and what the signed-in person may; OrganizationSettings. Source: `GET /connect/organization`. */
export const ORGANIZATION_PATH = "/connect/organization";
