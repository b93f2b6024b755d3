import { Hono } from "hono";
import type { ConnectApi } from "./connect-front.ts";
import { APP } from "./oauth/test-browser.ts";
import { hashPassword } from "./oauth/passwords.ts";
import { type OrgOptions, type RunningOrg, startOrg } from "./server.ts";
import type { Database } from "./store/database.ts";
import { idOf, PREFIX } from "./store/ids.ts";

export const LENA = idOf(PREFIX.user, 1);
export const OMAR = idOf(PREFIX.user, 2);
export const PASSWORD = "correct horse";

/** An org of two people on a free port, with a Connect API that says who asks and has one page of three elements. */
export function startTestOrg(options: Partial<OrgOptions> = {}): Promise<RunningOrg> {
  return startOrg({ port: 0, dataDir: ":memory:", allowOrigins: [APP], connect: tinyConnect, seed: twoPeople, ...options });
}

const tinyConnect: ConnectApi = {
  createConnectApp() {
    const app = new Hono<{ Variables: { userId: string } }>();
    app.get("/services/data", (c) => c.json([{ version: "67.0" }]));
    app.get("/img/icon/:name", (c) => c.body("an icon"));
    app.get("/services/data/:version/chatter/users/me", (c) => c.json({ id: c.get("userId") }));
    app.get("/services/data/:version/chatter/feeds/news/me/feed-elements", (c) =>
      c.json({ elements: ["one", "two", "three"].map((text) => ({ id: text, body: { text }, capabilities: {} })), nextPageUrl: null }),
    );
    return app;
  },
  bearerUrlUser: (_context, url) => (url.searchParams.get("signature") === "good" ? LENA : null),
};

function twoPeople(db: Database): void {
  const insert = db.prepare(
    `INSERT INTO user (id, username, password_hash, email, first_name, last_name, nickname, title, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const hash = hashPassword(PASSWORD);
  insert.run(LENA, "lena@org.example", hash, "lena@org.example", "Lena", "Brandt", "lena", "Head of Design", 0);
  insert.run(OMAR, "omar@org.example", hash, "omar@org.example", "Omar", "Haddad <b>", "omar", null, 0);
}

/** Sends one command to the control endpoint and gives its answer. */
export async function control(org: RunningOrg, command: object): Promise<unknown> {
  const response = await fetch(`${org.url}/__control`, { method: "POST", body: JSON.stringify(command) });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}
