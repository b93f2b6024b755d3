import type { OrgContext } from "../context.ts";

/** Salesforce names a person by the URL of their identity resource: token answers, `sub`, and accounts here use it. */
export function identityUrl({ loginUrl, orgId }: Pick<OrgContext, "loginUrl" | "orgId">, userId: string): string {
  return `${loginUrl}/id/${orgId}/${userId}`;
}

/** The user id at the end of an identity URL. */
export function userIdOf(identity: string): string {
  return identity.slice(identity.lastIndexOf("/") + 1);
}
