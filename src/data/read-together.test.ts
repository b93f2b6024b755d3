import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import { testSignIn } from "~/testing/test-sign-in.ts";
import { readTogether } from "./read-together.ts";
import { openStore } from "./store.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function storeOf({ get = vi.fn(), send = vi.fn() }) {
  const signIn = testSignIn();
  const resolve = (path: string) => `https://acme.my.salesforce.com/services/data/v67.0${path}`;
  return openStore({ ...signIn, connection: { ...signIn.connection, get, send, resolve } });
}

test("reads that begin at the same time are one call, and each has its own answer or error", async () => {
  const send = vi.fn().mockResolvedValue({
    results: [
      { statusCode: 200, result: { groups: [] } },
      { statusCode: 403, result: [{ errorCode: "INSUFFICIENT_ACCESS", message: "No." }] },
    ],
  });
  const get = readTogether(storeOf({ send }));
  const reads = Promise.allSettled([get("/chatter/users/me/groups?pageSize=25"), get("/connect/topics/trending"), get("/chatter/groups")]);
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledExactlyOnceWith("POST", "/connect/batch", {
    batchRequests: [
      { method: "Get", url: "/v67.0/chatter/users/me/groups?pageSize=25" },
      { method: "Get", url: "/v67.0/connect/topics/trending" },
      { method: "Get", url: "/v67.0/chatter/groups" },
    ],
  });
  expect(await reads).toMatchObject([
    { status: "fulfilled", value: { groups: [] } },
    { status: "rejected", reason: { kind: "forbidden", code: "INSUFFICIENT_ACCESS", words: "No." } },
    { status: "rejected", reason: { kind: "malformed" } },
  ]);
});

test("one read alone is a plain call", async () => {
  const plain = vi.fn().mockResolvedValue({ topics: [] });
  const get = readTogether(storeOf({ get: plain }));
  const read = get("/connect/topics/trending");
  await vi.runAllTimersAsync();
  expect(await read).toEqual({ topics: [] });
  expect(plain).toHaveBeenCalledOnce();
});

test("a read that is not wanted any more is left out", async () => {
  const plain = vi.fn().mockResolvedValue({});
  const get = readTogether(storeOf({ get: plain }));
  const control = new AbortController();
  const reads = Promise.allSettled([get("/a", control.signal), get("/b")]);
  control.abort();
  await vi.runAllTimersAsync();
  expect(await reads).toMatchObject([{ reason: { name: "AbortError" } }, { status: "fulfilled" }]);
  expect(plain).toHaveBeenCalledExactlyOnceWith("/b");
});

test("where the org has no batches, each is read by itself; without a connection, none is", async () => {
  const plain = vi.fn().mockImplementation((path: string) => Promise.resolve({ path }));
  const send = vi
    .fn()
    .mockRejectedValueOnce(new ConnectError("not-found", "gone", 404))
    .mockRejectedValueOnce(new ConnectError("offline", "lost"));
  const get = readTogether(storeOf({ get: plain, send }));
  const reads = Promise.all([get("/a"), get("/b")]);
  await vi.runAllTimersAsync();
  expect(await reads).toEqual([{ path: "/a" }, { path: "/b" }]);
  const offline = Promise.allSettled([get("/a"), get("/b")]);
  await vi.runAllTimersAsync();
  expect(await offline).toMatchObject([{ reason: { kind: "offline" } }, { reason: { kind: "offline" } }]);
  expect(plain).toHaveBeenCalledTimes(2);
});
