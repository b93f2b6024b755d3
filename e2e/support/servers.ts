import { test as base, type Page } from "@playwright/test";
import { OrgControl } from "./org-control.ts";
import { type Servers, startServers } from "./start-servers.ts";
import { signInAgain, signInAt } from "./sign-in.ts";
import { watchPages } from "./watch-page.ts";

export { expect } from "@playwright/test";

interface TestFixtures {
  /** The app under test. `url` ends with a slash. */
  app: { url: string };
  /** The org, as new for each test but for who is signed in. */
  org: OrgControl;
  /** Signs in as the named person or the first one: through the org's pages once, then by reusing that session. */
  signIn(page: Page, who?: string): Promise<void>;
  /** Signs in through the org's pages. */
  signInAtOrg(page: Page, who?: string): Promise<void>;
  /** Fails the test on a Content Security Policy violation or an uncaught error in the app. */
  noTrouble: void;
}

/** Playwright's `test` with the app and an org per worker. */
export const test = base.extend<TestFixtures, { servers: Servers; sessions: Map<string, string> }>({
  servers: [
    async ({}, use) => {
      const servers = await startServers();
      await use(servers);
      await servers.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  sessions: [({}, use) => use(new Map()), { scope: "worker" }],
  app: ({ servers }, use) => use({ url: servers.appUrl }),
  org: [
    async ({ servers }, use) => {
      const org = new OrgControl(servers.orgUrl);
      await org.renew();
      await use(org);
    },
    { auto: true },
  ],
  baseURL: ({ servers }, use) => use(servers.appUrl),
  signIn: ({ app, sessions }, use) => use((page, who) => signInAgain(page, app.url, sessions, who)),
  signInAtOrg: ({ app }, use) => use((page, who) => signInAt(page, app.url, who)),
  noTrouble: [
    async ({ context, app }, use) => {
      const troubles = await watchPages(context, app.url);
      // Who listens for a file chooser after the page is open may be too late: the browser then opens its own, and cancels it.
      context.on("page", (page) => page.on("filechooser", () => undefined));
      await use();
      if (troubles.length > 0) throw new Error(`The page had trouble:\n${troubles.join("\n")}`);
    },
    { auto: true },
  ],
});
