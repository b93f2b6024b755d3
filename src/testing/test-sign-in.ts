import type { QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import { ConnectError } from "~/connect/errors.ts";
import { createQueryClient } from "~/data/query-client.ts";
import type { Store } from "~/data/store.ts";

/** The signed-in person in tests. */
export const TEST_USER = "005000000000001AAA";

/** A connection that rejects everything but the given methods. */
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

/** The arguments of `openStore` for one person of one org. */
export function testSignIn({
  connection = testConnection(),
  userId = TEST_USER,
}: Partial<{ connection: Connection; userId: string }> = {}): Pick<Store, "owner" | "connection" | "client"> {
  return { owner: { orgId: "acme", siteId: "", userId }, connection, client: testQueryClient() };
}

/** The production settings, but without retries. */
function testQueryClient(): QueryClient {
  const client = createQueryClient();
  client.setDefaultOptions({ ...client.getDefaultOptions(), queries: { ...client.getDefaultOptions().queries, retry: false } });
  return client;
}
