// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { MentionCompletionPageSchema, MentionValidationsSchema } from "../../src/connect/contract/mentions.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, BEN, CARLA, createTestOrg, PRIVATE_GROUP, PUBLIC_GROUP, type TestOrg, UNLISTED_GROUP } from "./test-org.ts";

const OLAFUR = idOf(PREFIX.user, 21);
const GUEST = idOf(PREFIX.user, 22);

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
  const insert = org.db.prepare(
    "INSERT INTO user (id, username, password_hash, email, first_name, last_name, nickname, user_type, is_active, created_at) VALUES (?, ?, '', '', ?, ?, ?, ?, ?, 0)",
  );
  insert.run(OLAFUR, "o", "Ólafur", "Benediktsson", "oli", "Internal", 1);
  insert.run(GUEST, "g", "Benno", "Gast", "benno", "ChatterGuest", 1);
  insert.run(idOf(PREFIX.user, 23), "x", "Benita", "Gone", "benita", "Internal", 0);
});

async function names(query: string, as = ANNA): Promise<(string | null | undefined)[]> {
  const { status, body } = await org.ask(`/chatter/mentions/completions?${query}`, { as });
  expect({ status, problems: problemsOf(MentionCompletionPageSchema, body) }).toEqual({ status: 200, problems: [] });
  return body.mentionCompletions?.map((completion) => completion?.name) ?? [];
}

async function statuses(query: string): Promise<unknown[]> {
  const { status, body } = await org.ask(`/chatter/mentions/validations?${query}`);
  expect({ status, problems: problemsOf(MentionValidationsSchema, body) }).toEqual({ status: 200, problems: [] });
  return body.mentionValidations?.map((validation) => validation?.validationStatus) ?? [];
}

describe("completions", () => {
  it("are those whose names begin so, first names before last names, without the inactive and guests", async () => {
    expect(await names("q=ben")).toEqual(["Ben O'Neill <ben>", "Ólafur Benediktsson"]);
  });

  it("need no marks on letters", async () => {
    expect(await names("q=olafur%20b")).toEqual(["Ólafur Benediktsson"]);
    expect(await names(`q=${encodeURIComponent("ÓLA")}`)).toEqual(["Ólafur Benediktsson"]);
  });

  it("have guests among the members of the group alone", async () => {
    org.db
      .prepare("INSERT INTO group_member (id, group_id, user_id, role, created_at) VALUES ('x', ?, ?, 'StandardMember', 0)")
      .run(PRIVATE_GROUP, GUEST);
    expect(await names(`q=benno&contextId=${PRIVATE_GROUP}`)).toEqual(["Benno Gast"]);
    expect(await names(`q=benno&contextId=${PUBLIC_GROUP}`)).toEqual([]);
  });

  it("have groups from two letters on, those that who asks may find", async () => {
    expect(await names("q=s")).toEqual([]);
    expect(await names("q=se&type=Group")).toEqual(["Secrets"]);
    expect(await names("q=se", CARLA)).toEqual([]);
    expect(await names("q=se&type=User")).toEqual([]);
  });

  it("come in pages", async () => {
    const { body } = await org.ask("/chatter/mentions/completions?q=ben&pageSize=1");
    expect(body.mentionCompletions?.map((completion) => completion?.recordId)).toEqual([BEN]);
    expect((await org.ask(String(body.nextPageUrl))).body.mentionCompletions?.[0]?.recordId).toBe(OLAFUR);
  });
});

describe("validations", () => {
  it("say who could not see the post", async () => {
    expect(await statuses(`parentId=${PRIVATE_GROUP}&recordIds=${BEN},${CARLA},${PUBLIC_GROUP}`)).toEqual([
      "Ok",
      "Inaccessible",
      "Inaccessible",
    ]);
    expect(await statuses(`parentId=me&recordIds=${CARLA},${PUBLIC_GROUP}`)).toEqual(["Ok", "Ok"]);
  });

  it("say who must not be mentioned", async () => {
    expect(await statuses(`parentId=me&recordIds=${GUEST},${idOf(PREFIX.user, 23)},${UNLISTED_GROUP}&visibility=InternalUsers`)).toEqual([
      "Disallowed",
      "Disallowed",
      "Ok",
    ]);
  });
});
