import { Hono } from "hono";
import type { ConnectApi } from "./connect-front.ts";
import type { SeedOrg } from "./server.ts";

/** Loads the Connect REST API. */
export async function loadConnect(): Promise<ConnectApi> {
  try {
    const [{ createConnectApp }, { bearerUrlUser }] = await Promise.all([
      import("./connect/app.ts"),
      import("./connect/bearer-urls.ts"),
    ]);
    return { createConnectApp, bearerUrlUser };
  } catch (error) {
    console.error("The Connect REST API is not there yet.", error);
    return { createConnectApp: () => new Hono(), bearerUrlUser: () => null };
  }
}

/** Loads the content that a new org begins with. */
export async function loadSeed(): Promise<SeedOrg> {
  try {
    return (await import("./seed/seed.ts")).seedOrg;
  } catch (error) {
    console.error("The content is not there yet.", error);
    return () => {};
  }
}
