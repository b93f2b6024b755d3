// @vitest-environment node
import { beforeEach, describe, expect, test } from "vitest";
import { ANNA, createTestOrg, NOW, type TestOrg, textOf } from "../../local-org/connect/test-org.ts";
import { createComment } from "../../local-org/store/comments.ts";
import { createFeedElement } from "../../local-org/store/feed-elements.ts";
import { askRealOrg } from "./ask-org.ts";
import { type AskOrg, checkOrg } from "./check-org.ts";

const WORDS = "Nobody outside may read this";

let org: TestOrg;
let ask: AskOrg;

beforeEach(() => {
  org = createTestOrg();
  for (const createdAt of [NOW - 2000, NOW - 1000]) {
    const elementId = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf(WORDS), createdAt });
    createComment(org.db, { elementId, userId: ANNA, segments: textOf(WORDS) });
  }
  ask = (path) => org.ask(path);
});

describe("checking an org", () => {
  test("finds no differences in the local org, and leaves little out", async () => {
    const { reads } = await checkOrg(ask);
    expect(reads.filter(({ outcome }) => outcome === "differs" || outcome === "refused")).toEqual([]);
    expect(reads.filter(({ outcome }) => outcome === "fits").length).toBeGreaterThan(25);
  });

  test("only reads", async () => {
    const asked: string[] = [];
    await checkOrg((path) => (asked.push(path), ask(path)));
    expect(asked.every((path) => path.startsWith("/services/data/"))).toBe(true);
  });

  test("reports differences by path, without names, texts or ids", async () => {
    const { reads } = await checkOrg(async (path) => {
      const { status, body } = await ask(path);
      return { status, body: path.endsWith("/users/me") ? { ...(body as object), companyName: 5, [ANNA]: WORDS } : body };
    });
    const report = JSON.stringify(reads);
    expect(reads[0]).toMatchObject({ name: "me", outcome: "differs" });
    expect(report).toContain("companyName");
    expect(report).not.toContain(WORDS);
    expect(report).not.toMatch(/\b00[0-9A-Za-z]{13}/);
    expect(report).not.toContain("Anna");
  });

  test("reports an answer of the wrong kind, whatever it contains", async () => {
    const { body: file } = await ask("/services/data/v66.0/connect/files/users/me");
    const { reads } = await checkOrg(async (path) => (path.endsWith("/users/me") ? { status: 200, body: file } : ask(path)));
    expect(reads[0]).toMatchObject({ name: "me", outcome: "differs" });
    const empty = await checkOrg(async (path) => (path.endsWith("/users/me") ? { status: 200, body: {} } : ask(path)));
    expect(empty.reads[0]).toMatchObject({ name: "me", outcome: "differs" });
  });

  test("names a refusal's error code", async () => {
    const body = [{ errorCode: "FUNCTIONALITY_NOT_ENABLED", message: WORDS }];
    const { reads } = await checkOrg(async (path) => (path.includes("topics") ? { status: 403, body } : ask(path)));
    const refused = reads.filter(({ outcome }) => outcome === "refused");
    expect(refused.map(({ problems }) => problems)).toContainEqual(["403 FUNCTIONALITY_NOT_ENABLED"]);
  });
});

test("a token is sent only over https or to this machine", () => {
  expect(() => askRealOrg("http://acme.my.salesforce.com", "token")).toThrow("must be an https URL");
  expect(() => askRealOrg("acme", "token")).toThrow("must be an https URL");
  expect(() => askRealOrg("http://localhost:8443", "token")).not.toThrow();
});
