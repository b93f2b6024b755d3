// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { BatchResults } from "../../src/connect/contract/errors.ts";
import type { FileSharesPage, FilePage } from "../../src/connect/contract/files.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import {
  addFile,
  ANNA,
  BEN,
  CARLA,
  createTestOrg,
  NOW,
  PRIVATE_GROUP,
  PUBLIC_GROUP,
  textOf,
  type TestOrg,
  UNLISTED_GROUP,
} from "./test-org.ts";

function add(org: TestOrg, title: string, shares: readonly (readonly [entityId: string, type: string])[] = []): string {
  const id = addFile(org.db, { title, mimeType: "text/plain", bytes: Buffer.from(title) });
  const insert = org.db.prepare("INSERT INTO file_share (file_id, entity_id, sharing_type, created_at) VALUES (?, ?, ?, 0)");
  for (const [entityId, type] of shares) insert.run(id, entityId, type);
  return id;
}

async function titles(org: TestOrg, path: string, as?: string): Promise<unknown[]> {
  const { body } = await org.ask(path, as ? { as } : {});
  return ((body as FilePage).files ?? []).map(({ title }) => title);
}

describe("lists of files", () => {
  it("hold what somebody owns, what is shared with them and with their groups", async () => {
    const org = createTestOrg();
    add(org, "mine.txt");
    add(org, "for ben.txt", [[BEN, "V"]]);
    add(org, "for all.txt", [[PUBLIC_GROUP, "V"]]);
    expect(await titles(org, "/connect/files/users/me")).toHaveLength(3);
    expect(await titles(org, "/connect/files/users/me", BEN)).toEqual([]);
    expect(await titles(org, "/connect/files/users/me/filter/shared-with-me", BEN)).toEqual(["for ben.txt"]);
    expect(await titles(org, "/connect/files/users/me/filter/groups", BEN)).toEqual(["for all.txt"]);
    expect(await titles(org, "/connect/files/users/me?q=for%20al")).toEqual(["for all.txt"]);
    expect((await org.ask("/connect/files/users/me?q=f")).status).toBe(400);
  });

  it("of somebody else hold what one may see", async () => {
    const org = createTestOrg();
    add(org, "mine.txt");
    add(org, "for ben.txt", [[BEN, "V"]]);
    add(org, "secret.txt", [[PRIVATE_GROUP, "V"]]);
    expect((await titles(org, `/connect/files/users/${ANNA}`, BEN)).toSorted()).toEqual(["for ben.txt", "secret.txt"]);
    expect(await titles(org, `/connect/files/users/${ANNA}`, CARLA)).toEqual([]);
    expect((await org.ask(`/connect/files/users/${ANNA}/filter/groups`, { as: BEN })).status).toBe(403);
  });
});

describe("a batch of files", () => {
  it("has an answer for each id, in their order", async () => {
    const org = createTestOrg();
    const [mine, secret] = [add(org, "mine.txt", [[BEN, "C"]]), add(org, "secret.txt")];
    const { body } = await org.ask(`/connect/files/batch/${secret},${mine},nothing`, { as: BEN });
    expect((body as BatchResults).results?.map(({ statusCode }) => statusCode)).toEqual([404, 200, 404]);
    expect((body as BatchResults).results?.[1]?.result).toMatchObject({ id: mine, sharingRole: "Collaborator" });
  });
});

describe("shares of a file", () => {
  it("begin with the org's own, and leave out groups that nobody may know of", async () => {
    const org = createTestOrg();
    const id = add(org, "plan.txt", [
      [UNLISTED_GROUP, "V"],
      [BEN, "C"],
      [PUBLIC_GROUP, "V"],
    ]);
    const sharesFor = async (as: string) => {
      const { body } = await org.ask(`/connect/files/${id}/file-shares`, { as });
      const { shares, totalCount } = body as FileSharesPage;
      return [totalCount, ...(shares ?? []).map(({ entity, sharingType }) => `${entity?.name} ${sharingType}`)];
    };
    expect(await sharesFor(BEN)).toEqual([3, "Test Org N", "Ben O'Neill <ben> C", "Everybody V"]);
    expect(await sharesFor(ANNA)).toHaveLength(5);
    expect((await org.ask(`/connect/files/${add(org, "mine.txt")}/file-shares`, { as: BEN })).status).toBe(404);
  });
});

describe("a file", () => {
  it("gets another title and description from its owner alone", async () => {
    const org = createTestOrg();
    const id = add(org, "plan.txt", [[BEN, "V"]]);
    const change = (body: unknown, as = ANNA) => org.ask(`/connect/files/${id}`, { method: "PATCH", body, as });
    expect((await change({ title: "Plan", desc: "Of the year" })).body).toMatchObject({ title: "Plan", description: "Of the year" });
    expect((await change({ desc: null })).body).toMatchObject({ title: "Plan", description: null });
    expect((await org.ask(`/connect/files/${id}`)).body.title).toBe("Plan");
    expect([(await change({ title: " " })).status, (await change({ title: 1 })).status]).toEqual([400, 400]);
    expect([(await change({ title: "x" }, BEN)).status, (await change({ title: "x" }, CARLA)).status]).toEqual([403, 404]);
  });

  it("is deleted by its owner alone; posts that had it stay", async () => {
    const org = createTestOrg();
    const id = add(org, "plan.txt", [[PUBLIC_GROUP, "V"]]);
    const post = createFeedElement(org.db, {
      actorId: BEN,
      parentId: PUBLIC_GROUP,
      segments: textOf("look"),
      capabilities: { files: [id] },
    });
    await org.ask(`/connect/files/${id}/rendition?type=THUMB120BY90`);
    const remove = (as: string) => org.ask(`/connect/files/${id}`, { method: "DELETE", as });
    expect((await remove(BEN)).status).toBe(403);
    expect((await remove(ANNA)).status).toBe(204);
    expect([(await remove(ANNA)).status, (await org.ask(`/connect/files/${id}/content`)).status]).toEqual([404, 404]);
    const { body } = await org.ask(`/chatter/feed-elements/${post}`);
    const [left, ...others] = body.capabilities?.files?.items ?? [];
    expect([others, Object.values(left ?? {}).filter((value) => value !== null)]).toEqual([[], []]);
    expect(left).toHaveProperty("title");
  });

  it("has previews some seconds after its upload", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "a.txt", mimeType: "text/plain", bytes: Buffer.from("a"), createdAt: NOW });
    const jpg = async () => (await org.ask(`/connect/files/${id}/previews/jpg`)).body;
    expect(await jpg()).toMatchObject({ status: "InProgress", previewUrlCount: 0 });
    expect((await org.ask(`/connect/files/${id}/previews`)).body).toMatchObject({ versionNumber: "1" });
    const pdf = addFile(org.db, { title: "a.pdf", mimeType: "application/pdf", bytes: Buffer.from("%PDF"), createdAt: NOW });
    const pdfStatus = async () => (await org.ask(`/connect/files/${pdf}`)).body.pdfRenditionStatus;
    expect(await pdfStatus()).toBe("NotScheduled");
    org.setNow(NOW + 10_000);
    expect(await jpg()).toMatchObject({ status: "Available", previewUrlCount: 1 });
    expect(await pdfStatus()).toBe("Success");
  });
});
