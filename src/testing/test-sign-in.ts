import type { QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import { ConnectError } from "~/connect/errors.ts";
import { createQueryClient } from "~/data/query-client.ts";
import type { Store } from "~/data/store.ts";

/** The person whose sign-in tests have. */
export const TEST_USER = "005000000000001AAA";

/** A connection that answers nothing but what a test lets it. */
export function testConnection(answers: Partial<Connection> = {}): Connection {
  const refuse = () => Promise.reject(new ConnectError("offline", "There is no org in this test."));
  return {
    get: refuse,
    send: refuse,
    call: refuse,
    prefetch: () => undefined,
    resolve: (path) => path,
    pause: { end: 0, count: 0, listeners: new Set() },
    callCount: () => 0,
    ...answers,
  };
}

/** What `openStore` takes, for one person of one org. */
export function testSignIn({
  connection = testConnection(),
  userId = TEST_USER,
}: Partial<{ connection: Connection; userId: string }> = {}): Pick<Store, "owner" | "connection" | "client"> {
  return { owner: { orgId: "acme", siteId: "", userId }, connection, client: testQueryClient() };
}

/** Production's rules, but for retries: what fails in a test fails at once. */
function testQueryClient(): QueryClient {
  const client = createQueryClient();
  client.setDefaultOptions({ ...client.getDefaultOptions(), queries: { ...client.getDefaultOptions().queries, retry: false } });
  return client;
}
