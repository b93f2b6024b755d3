import type { OrgContext, Site } from "./context.ts";
import { type Database, openDatabase } from "./store/database.ts";
import { idOf, PREFIX } from "./store/ids.ts";
import { row, run } from "./store/statements.ts";

/** What a site is, without what is in it. */
type SiteFacts = Omit<Site, "context">;

/** The sites that the local org has. */
export const SITES: readonly SiteFacts[] = [
  {
    id: idOf(PREFIX.community, 1),
    name: "Dealers",
    description: "For shops that sell our bikes",
    path: "/dealers",
    namesPath: true,
    rules: { nicknames: false, reputation: true, membersFlag: true },
  },
  {
    id: idOf(PREFIX.community, 2),
    name: "Riders",
    description: "For those who ride them",
    path: "/riders",
    namesPath: false,
    rules: { nicknames: true, reputation: false, membersFlag: false },
  },
];

/** So many ids of each kind come before those of the next site: an id belongs to one database alone. */
const IDS_BETWEEN = 1_000_000;

/** The name of a site's database. */
export function databaseName({ path }: Pick<Site, "path">): string {
  return path.slice(1);
}

/** Opens the databases of the sites beside that of the org, and has those that are new filled. */
export async function openSites(org: OrgContext, folder: string, seed: (site: Site, org: OrgContext) => Promise<void>): Promise<Site[]> {
  const sites = SITES.map((facts, index) => openSite(org, facts, openDatabase(folder, databaseName(facts)), index + 1));
  for (const site of sites) if (!row(site.context.db, "SELECT 1 FROM user LIMIT 1")) await seed(site, org);
  return sites;
}

/** @param number counts the sites from 1 */
export function openSite(org: OrgContext, facts: SiteFacts, db: Database, number: number): Site {
  for (const prefix of Object.values(PREFIX)) {
    run(db, "INSERT OR IGNORE INTO id_sequence (prefix, next) VALUES (?, ?)", prefix, number * IDS_BETWEEN);
  }
  return {
    ...facts,
    context: {
      ...org,
      db,
      sites: [],
      rules: facts.rules,
      orgName: facts.name,
      loginUrl: org.loginUrl + facts.path,
      baseUrl: org.baseUrl + facts.path,
    },
  };
}

/**
 * A path without the site's that may stand before it.
 *
 * @returns the site, or null where the path is of the org itself
 */
export function splitSite({ sites }: OrgContext, path: string): { site: Site | null; rest: string } {
  const site = sites.find((each) => path.startsWith(`${each.path}/`)) ?? null;
  return { site, rest: site ? path.slice(site.path.length) : path };
}

/** The first row that the SQL finds in the org or in one of its sites: people of a site alone are nobody in the org. */
export function rowAnywhere<Row>(context: OrgContext, sql: string, ...parameters: unknown[]): Row | null {
  for (const db of [context.db, ...context.sites.map((site) => site.context.db)]) {
    const found = row<Row>(db, sql, ...parameters);
    if (found) return found;
  }
  return null;
}
