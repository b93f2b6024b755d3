// @vitest-environment node
import { beforeEach, expect, it } from "vitest";
import { BEN, CARLA, createTestOrg, PUBLIC_GROUP, type TestOrg } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

async function ask(path: string, body?: object, as = BEN): Promise<unknown> {
  const answer = await org.ask(path, { as, ...(body && { method: "PATCH", body }) });
  return answer.status === 200 ? answer.body : [answer.status, answer.body[0]?.errorCode];
}

it("a member chooses how often a group writes, and others have nothing to choose", async () => {
  const path = `/chatter/groups/${PUBLIC_GROUP}/my-settings`;
  expect(await ask(path)).toEqual({ emailFrequency: "UseDefault" });
  expect(await ask(path, { emailFrequency: "WeeklyDigest" })).toEqual({ emailFrequency: "WeeklyDigest" });
  expect(await ask(path)).toEqual({ emailFrequency: "WeeklyDigest" });
  expect(await ask(path, { emailFrequency: "Hourly" })).toEqual([400, "POST_BODY_PARSE_ERROR"]);
  expect(await ask(path, undefined, CARLA)).toEqual([403, "INSUFFICIENT_ACCESS_OR_READONLY"]);
});

it("everybody has a default for the groups that they join, and it is theirs alone", async () => {
  expect(await ask("/chatter/users/me/settings", { defaultGroupEmailFrequency: "Never" })).toEqual({ defaultGroupEmailFrequency: "Never" });
  expect(await ask("/chatter/users/me/settings")).toEqual({ defaultGroupEmailFrequency: "Never" });
  expect(await ask("/chatter/users/me/settings", { defaultGroupEmailFrequency: "UseDefault" })).toEqual([400, "POST_BODY_PARSE_ERROR"]);
  expect(await ask(`/chatter/users/${CARLA}/settings`)).toEqual([403, "INSUFFICIENT_ACCESS"]);
});
