// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { type DirectMessageCapability, DirectMessageCapabilitySchema } from "../../src/connect/contract/capabilities.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, BEN, CARLA, createTestOrg, type TestOrg } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

async function begin(): Promise<string> {
  const capabilities = { directMessage: { membersToAdd: [BEN], subject: "Lunch" } };
  const body = { body: { messageSegments: [{ type: "Text", text: "When?" }] }, capabilities, subjectId: "me", feedElementType: "FeedItem" };
  return (await org.ask("/chatter/feed-elements", { method: "POST", body })).body.id ?? "";
}

async function change(id: string, body: object, as = ANNA) {
  const answer = await org.ask(`/chatter/feed-elements/${id}/capabilities/direct-message`, { method: "PATCH", body, as });
  return { status: answer.status, body: answer.body as unknown as DirectMessageCapability };
}

const sees = async (id: string, as: string) => (await org.ask(`/chatter/feed-elements/${id}`, { as })).status === 200;
const idsOf = ({ members }: DirectMessageCapability) => members?.users?.map((user) => user?.id);

describe("a direct message", () => {
  it("takes people in, tells who did it, and has another subject", async () => {
    const id = await begin();
    const { status, body } = await change(id, { membersToAdd: [CARLA], subject: "Dinner" }, BEN);
    expect([status, problemsOf(DirectMessageCapabilitySchema, body)]).toEqual([200, []]);
    expect([idsOf(body), body.subject]).toEqual([[ANNA, BEN, CARLA], "Dinner"]);
    expect(body.originalMembers?.users?.map((user) => user?.id)).toEqual([ANNA, BEN]);
    expect(body.memberChanges?.activities?.[0]).toMatchObject({ actor: { id: BEN }, membersAdded: { users: [{ id: CARLA }] } });
    expect(await sees(id, CARLA)).toBe(true);
  });

  it("is gone for who has left or was taken out", async () => {
    const id = await begin();
    expect((await change(id, { membersToRemove: [ANNA] })).status).toBe(200);
    expect([await sees(id, ANNA), await sees(id, BEN)]).toEqual([false, true]);
    expect((await change(id, { membersToAdd: [ANNA] }, CARLA)).status).toBe(404);
  });
});
