// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { openPage, RECORD } from "~/testing/signed-in.ts";
import { TEST_ORG } from "~/testing/render-in-app.tsx";

const DEALERS = { url: "https://acme.my.site.com/dealers", communityId: "0DB000000000001AAA" };
const OTHER = "0DB000000000002AAA";

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

async function resolved(options: Parameters<typeof openPage>[0]): Promise<string> {
  vi.useFakeTimers();
  const { connection } = await openPage(options);
  return connection.resolve("/chatter/users/me");
}

test("calls of a page in a chosen site carry its prefix, at the org's own address", async () => {
  expect(await resolved({})).toBe(`${TEST_ORG}/services/data/v66.0/chatter/users/me`);
  expect(await resolved({ site: OTHER })).toBe(`${TEST_ORG}/services/data/v66.0/connect/communities/${OTHER}/chatter/users/me`);
});

test("the site where somebody signed in keeps its own address, and the org itself needs no prefix", async () => {
  const record = { ...RECORD, site: DEALERS };
  const atHome = `${DEALERS.url}/services/data/v66.0/connect/communities/${DEALERS.communityId}/chatter/users/me`;
  expect(await resolved({ record })).toBe(atHome);
  expect(await resolved({ record, site: DEALERS.communityId })).toBe(atHome);
  expect(await resolved({ record, site: "internal" })).toBe(`${TEST_ORG}/services/data/v66.0/chatter/users/me`);
});
