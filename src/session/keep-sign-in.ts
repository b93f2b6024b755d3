import type { Config, OrgConfig } from "./config.ts";
import type { SessionRecord } from "./session-record.ts";
import { keepForNextPage } from "./session.ts";
import { joinTabs } from "./tabs.ts";

/** Keeps a sign-in that the callback page has finished, for the page that comes next and for the other tabs. */
export function keepSignIn(config: Config, org: OrgConfig, record: SessionRecord): void {
  keepForNextPage(config, org, record);
  joinTabs(org.id, { current: () => record, onSession: () => undefined, onSignedOut: () => undefined }).tellSession(record);
}
