// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { ACCOUNT, ANNA, type Answer, BEN, CARLA, createTestOrg, PUBLIC_GROUP, type TestOrg } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

function post(body: object, as = ANNA): Promise<Answer> {
  return org.ask("/chatter/feed-elements", { method: "POST", as, body: { subjectId: "me", ...text("a"), ...body } });
}

const text = (words: string) => ({ body: { messageSegments: [{ type: "Text", text: words }] } });

async function feed(path: string, as: string): Promise<(string | null | undefined)[]> {
  const { body } = await org.ask(`/chatter/feeds/${path}/feed-elements`, { as });
  return body.elements?.map((element) => element?.id) ?? [];
}

describe("who can see a post", () => {
  const outside = () => org.db.prepare("UPDATE user SET user_type = 'Portal' WHERE id = ?").run(CARLA);
  const visibilityOf = async (more: object, as = ANNA) => {
    const { status, body } = await post(more, as);
    return status === 201 ? body.visibility : [status, body[0]?.errorCode];
  };

  it("is everybody on people and groups, and the company on records until it says otherwise", async () => {
    expect(await visibilityOf({})).toBe("AllUsers");
    expect(await visibilityOf({ subjectId: PUBLIC_GROUP, visibility: "AllUsers" })).toBe("AllUsers");
    expect(await visibilityOf({ subjectId: ACCOUNT })).toBe("InternalUsers");
    expect(await visibilityOf({ subjectId: ACCOUNT, visibility: "AllUsers" })).toBe("AllUsers");
  });

  it("cannot be less on people and groups, or when customers post", async () => {
    outside();
    expect(await visibilityOf({ visibility: "InternalUsers" })).toEqual([400, "INVALID_OPERATION"]);
    expect(await visibilityOf({ subjectId: PUBLIC_GROUP, visibility: "InternalUsers" })).toEqual([400, "INVALID_OPERATION"]);
    expect(await visibilityOf({ subjectId: ACCOUNT, visibility: "InternalUsers" }, CARLA)).toEqual([400, "INVALID_OPERATION"]);
    expect(await visibilityOf({ subjectId: ACCOUNT }, CARLA)).toBe("AllUsers");
    expect(await visibilityOf({ visibility: "Nobody" })).toEqual([400, "JSON_PARSER_ERROR"]);
  });

  it("leaves customers out, who do not even learn that it is there", async () => {
    outside();
    const { id } = (await post({ subjectId: ACCOUNT, ...text("for us") })).body;
    const { id: open } = (await post({ subjectId: ACCOUNT, ...text("for all"), visibility: "AllUsers" })).body;
    expect(await feed(`record/${ACCOUNT}`, CARLA)).toEqual([open]);
    expect(await feed(`record/${ACCOUNT}`, BEN)).toEqual([open, id]);
    expect((await org.ask(`/chatter/feed-elements/${id}`, { as: CARLA })).status).toBe(404);
  });
});
