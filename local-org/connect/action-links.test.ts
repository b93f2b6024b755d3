// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { createFeedElement } from "../store/feed-elements.ts";
import type { StoredActionLink } from "../store/segments.ts";
import { ANNA, BEN, CARLA, createTestOrg, NOW, PRIVATE_GROUP, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;

beforeEach(() => void (org = createTestOrg()));

/** A post with these links. Gives their ids. */
async function linksOf(links: StoredActionLink[], parentId = PUBLIC_GROUP): Promise<string[]> {
  const capabilities = { associatedActions: links };
  const id = createFeedElement(org.db, { actorId: ANNA, parentId, segments: textOf("Visit?"), capabilities, createdAt: NOW });
  const { body } = await org.ask(`/chatter/feed-elements/${id}`);
  return (body.capabilities?.associatedActions?.platformActionGroups?.[0]?.platformActions ?? []).map((action) => action?.id ?? "");
}

const run = async (id: string | undefined, status: string, as = BEN) => {
  const { status: code, body } = await org.ask(`/connect/action-links/${id}`, { method: "PATCH", body: { status }, as });
  return code === 200 ? (body as { status?: string }).status : code;
};

const link = (rest: Partial<StoredActionLink>): StoredActionLink => ({ label: "Approve", url: "https://a.example", ...rest });

describe("an action link", () => {
  it("that calls a program is run by the org, which sets its end; an asynchronous one stays pending", async () => {
    expect(await run((await linksOf([link({ type: "Api" })]))[0], "PendingStatus")).toBe("SuccessfulStatus");
    expect(await run((await linksOf([link({ type: "Api", fails: true })]))[0], "PendingStatus")).toBe("FailedStatus");
    expect(await run((await linksOf([link({ type: "ApiAsync" })]))[0], "PendingStatus")).toBe("PendingStatus");
    expect(await run((await linksOf([link({ type: "Api" })]))[0], "SuccessfulStatus")).toBe(403);
  });

  it("that was opened is set by the client, never back and never out of its end", async () => {
    const [id] = await linksOf([link({ type: "Ui" })]);
    expect(await run(id, "NewStatus")).toBe(403);
    expect(await run(id, "SuccessfulStatus")).toBe("SuccessfulStatus");
    expect(await run(id, "PendingStatus")).toBe(403);
    expect((await org.ask(`/connect/action-links/${id}`, { as: BEN })).body).toMatchObject({ executingUser: { id: BEN } });
  });

  it("is run once by each, once by anybody, or without limit, which leaves no trace", async () => {
    const [each] = await linksOf([link({ type: "Api" })]);
    const [once] = await linksOf([link({ type: "Api", executions: "Once" })]);
    const [unlimited] = await linksOf([link({ executions: "Unlimited" })]);
    for (const id of [each, once]) expect(await run(id, "PendingStatus", BEN)).toBe("SuccessfulStatus");
    expect(await run(each, "PendingStatus", CARLA)).toBe("SuccessfulStatus");
    expect(await run(once, "PendingStatus", CARLA)).toBe(403);
    expect(await run(unlimited, "SuccessfulStatus")).toBe(403);
  });

  it("excludes the others of its group", async () => {
    const [approve, reject] = await linksOf([
      link({ type: "Api", executions: "Once" }),
      link({ label: "Reject", type: "Api", executions: "Once" }),
    ]);
    expect(await run(approve, "PendingStatus")).toBe("SuccessfulStatus");
    expect(await run(reject, "PendingStatus", CARLA)).toBe(403);
  });

  it("is not there for who may not see its post", async () => {
    const [id] = await linksOf([link({})], PRIVATE_GROUP);
    expect(await run(id, "SuccessfulStatus", CARLA)).toBe(404);
  });
});
