import type { Config, OrgConfig } from "./config.ts";

/** The place where people of an org of config.json begin: the default one needs no name. */
export function orgPlace({ defaultOrg }: Config, { id }: OrgConfig): string {
  return id === defaultOrg.id ? "" : `/orgs/${encodeURIComponent(id)}`;
}
