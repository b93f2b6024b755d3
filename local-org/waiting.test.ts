// @vitest-environment node
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { TestBrowser } from "./oauth/test-browser.ts";
import type { RunningOrg } from "./server.ts";
import { control, LENA, startTestOrg } from "./test-org.ts";

const ME = "/services/data/v67.0/chatter/users/me";
const HELD = { match: ME, delayMs: "until-release" };

let org: RunningOrg;
beforeAll(async () => {
  org = await startTestOrg();
});
afterAll(() => org.close());

/** Asks so many times at once. @returns the statuses so far */
async function ask(times: number): Promise<number[]> {
  const { access_token } = await new TestBrowser(org.url).tokens(LENA);
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) {
    void fetch(org.url + ME, { headers: { Authorization: `Bearer ${access_token}` } }).then(({ status }) => statuses.push(status));
  }
  return statuses;
}

const release = async () => ((await control(org, { do: "release" })) as { released: number }).released;

it("answers wait until they are released, and so do failures", async () => {
  await control(org, { do: "fail", status: 503, ...HELD });
  await control(org, { do: "delay", isDone: true, delayMs: 1, match: ME });
  await control(org, { do: "delay", isDone: true, ...HELD });
  await control(org, { do: "delay", ...HELD });
  const statuses = await ask(3);
  let released = 0;
  await vi.waitFor(async () => expect((released += await release())).toBe(3));
  await vi.waitFor(() => expect(statuses.toSorted()).toEqual([200, 200, 503]));
  expect(await release()).toBe(0);
});

it("what waits goes on when the faults are reset", async () => {
  await control(org, { do: "delay", ...HELD });
  const statuses = await ask(1);
  await vi.waitFor(async () => {
    await control(org, { do: "reset-faults" });
    expect(statuses).toEqual([200]);
  });
});
