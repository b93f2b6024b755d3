import { useOrganization } from "./organization.ts";

/** Whether people from outside the company can be here. */
export interface Sites {
  /** Whether the org has sites for customers. */
  hasSites: boolean;
  /** Whether the signed-in person is from outside. */
  amExternal: boolean;
}

/**
 * What the org says of its sites; null until it has answered. One call for each sign-in.
 *
 * @param isWanted whether anybody needs to know
 */
export function useSites(isWanted: boolean): Sites | null {
  const data = useOrganization(isWanted);
  return data ? { hasSites: data.features?.communitiesEnabled === true, amExternal: data.userSettings?.externalUser === true } : null;
}
