import { TestBrowser, APP, REDIRECT_URI } from "../../local-org/oauth/test-browser.ts";
import { DEFAULT_CLIENT_ID, type RunningOrg, startOrg } from "../../local-org/server.ts";
import type { Jsforce } from "./jsforce.ts";
import { steps, type Tried } from "./steps.ts";

const VERSION = "66.0";

/**
 * Starts an org in memory, signs its first person in, and goes through the steps, one after another.
 *
 * @param say takes a line for each of them
 * @returns how many failed
 */
export async function tryJsforce({ Connection }: Jsforce, say: (line: string) => void): Promise<number> {
  const org = await startOrg({ port: 0, dataDir: ":memory:", allowOrigins: [APP], people: 0, posts: 0 });
  try {
    const tokens = await new TestBrowser(org.url).tokens(firstPerson(org));
    const connection = new Connection({
      oauth2: { clientId: DEFAULT_CLIENT_ID, loginUrl: org.url, redirectUri: REDIRECT_URI },
      instanceUrl: org.url,
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      version: VERSION,
    });
    const tried: Tried = { org, connection, chatter: connection.chatter, postId: "" };
    let failed = 0;
    for (const [name, step] of Object.entries(steps)) {
      const problem = await step(tried).then(
        () => null,
        (error: unknown) => error,
      );
      if (problem !== null) failed++;
      say(problem === null ? `ok    ${name}` : `FAIL  ${name}: ${problem instanceof Error ? problem.message : JSON.stringify(problem)}`);
    }
    return failed;
  } finally {
    await org.close();
  }
}

function firstPerson({ context: { db } }: RunningOrg): string {
  const { id } = db.prepare("SELECT id FROM user ORDER BY id LIMIT 1").get() as { id: string };
  return id;
}
