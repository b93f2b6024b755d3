import { Hono } from "hono";
import type { ConnectApi } from "./connect-front.ts";
import type { OrgContext } from "./context.ts";

/** Answers a GET of the API as it answers a person, past sign-in, faults and the log. `path` begins with `/chatter` or `/services`. */
export type Ask = (userId: string, path: string) => Promise<{ status: number; body: unknown }>;

/** What tests ask where they want to know what the org has, whatever the app was told. */
export function createAsk(context: OrgContext, { createConnectApp }: ConnectApi): Ask {
  const app = createConnectApp(context);
  return async (userId, path) => {
    const front = new Hono<{ Variables: { userId: string } }>();
    front.use((c, next) => (c.set("userId", userId), next()));
    const url = path.startsWith("/services") ? path : `/services/data/v67.0${path}`;
    const response = await front.route("/", app).request(url, { headers: { "X-Chatter-Entity-Encoding": "false" } });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  };
}
