// @vitest-environment node
import { createHash } from "node:crypto";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { FileSchema } from "../../src/connect/contract/files.ts";
import { problemsOf } from "./check-answer.ts";
import { addFile, ANNA, BEN, CARLA, createTestOrg, NOW, type TestOrg } from "./test-org.ts";
import { MAX_FILE_SIZE } from "./upload-form.ts";

const ME = "/connect/files/users/me";

function formOf(parts: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.append(name, value);
  return form;
}

const text = (words: string, name = "note.txt") => new File([words], name, { type: "text/html" });
const upload = (org: TestOrg, parts: Record<string, string | File>, path = ME, as = ANNA) =>
  org.ask(path, { method: "POST", body: formOf(parts), as });

describe("an upload", () => {
  it("answers 201 with the file, which only its owner sees", async () => {
    const org = createTestOrg();
    const { status, body } = await upload(org, { fileData: text("hello") });
    expect(status).toBe(201);
    expect(problemsOf(FileSchema, body)).toEqual([]);
    expect(body).toMatchObject({
      title: "note.txt",
      name: "note.txt",
      fileExtension: "txt",
      fileType: "Text",
      mimeType: "text/plain",
      contentSize: 5,
      checksum: createHash("md5").update("hello").digest("hex"),
      sharingRole: "Owner",
      textPreview: "hello",
      versionNumber: "1",
    });
    const content = await org.ask(String(body.downloadUrl));
    expect(Buffer.from(content.bytes).toString()).toBe("hello");
    expect(content.headers.get("Content-Type")).toBe("text/plain");
    expect((await org.ask(ME)).body).toMatchObject({ files: [{ id: body.id }] });
    expect((await org.ask(`/connect/files/${body.id}`, { as: BEN })).status).toBe(404);
  });

  it.each([
    ["parameters of the form", { title: "Plan", desc: "Of the year" }],
    ["a JSON part", { json: JSON.stringify({ title: "Plan", desc: "Of the year" }) }],
    [
      "a JSON part with a type",
      { json: new File([JSON.stringify({ title: "Plan", desc: "Of the year" })], "blob", { type: "application/json" }) },
    ],
    ["the part of browsers, which counts before parameters", { file: JSON.stringify({ title: "Plan", desc: "Of the year" }), title: "No" }],
  ])("takes title and description from %s", async (_, parts: Record<string, string | File>) => {
    const { body } = await upload(createTestOrg(), { ...parts, fileData: text("a") });
    expect(body).toMatchObject({ title: "Plan", description: "Of the year", fileExtension: "txt" });
  });

  it("knows how large a picture is as it is seen, and makes its renditions a little later", async () => {
    const org = createTestOrg();
    const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#206040" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { body } = await upload(org, { fileData: new File([new Uint8Array(bytes)], "photo.JPG") });
    expect(body).toMatchObject({ mimeType: "image/jpeg", thumb720By480RenditionStatus: "NotScheduled" });
    expect(org.db.prepare("SELECT width, height FROM file_version").get()).toMatchObject({ width: 20, height: 40 });
    expect((await org.ask(String(body.renditionUrl))).status).toBe(404);
    const status = async () => (await org.ask(`/connect/files/${body.id}`)).body.thumb720By480RenditionStatus;
    org.setNow(NOW + 3_000);
    expect(await status()).toBe("InProgress");
    org.setNow(NOW + 5_000);
    expect(await status()).toBe("Success");
    expect(await sharp((await org.ask(String(body.renditionUrl))).bytes).metadata()).toMatchObject({
      format: "png",
      width: 20,
      height: 40,
    });
  });

  it("of what cannot be drawn has no renditions", async () => {
    const { body } = await upload(createTestOrg(), { fileData: new File(["PK"], "a.zip") });
    expect(body).toMatchObject({ mimeType: "application/zip", thumb120By90RenditionStatus: "Na", pdfRenditionStatus: "Na" });
  });

  it("does not believe what the form says of the type", async () => {
    const { body } = await upload(createTestOrg(), { fileData: new File(["<script>"], "unknown", { type: "text/html" }) });
    expect(body).toMatchObject({ mimeType: "application/octet-stream", fileExtension: null });
  });

  it.each<[string, Record<string, string | File>, number]>([
    ["without a file", { title: "a" }, 400],
    ["whose file is a text", { fileData: "text" }, 400],
    ["of nothing", { fileData: new File([], "a.txt") }, 400],
    ["with an empty title", { title: " ", fileData: text("a") }, 400],
    ["with a title that is too long", { title: "x".repeat(256), fileData: text("a") }, 400],
    ["with JSON that cannot be read", { json: "{", fileData: text("a") }, 400],
    ["with JSON that is no object", { json: "[]", fileData: text("a") }, 400],
    ["with a title that is no text", { json: '{"title":1}', fileData: text("a") }, 400],
  ])("%s is refused", async (_, parts, status) => {
    const org = createTestOrg();
    const answer = await upload(org, parts);
    expect(answer.status).toBe(status);
    expect(answer.body[0]?.errorCode).toEqual(expect.any(String));
    expect(org.db.prepare("SELECT COUNT(*) AS count FROM file").get()).toMatchObject({ count: 0 });
  });

  it("that is no form, is too large, or is for somebody else is refused", async () => {
    const org = createTestOrg();
    expect((await org.ask(ME, { method: "POST", body: { title: "a" }, headers: { "Content-Type": "application/json" } })).status).toBe(400);
    const large = await org.ask(ME, {
      method: "POST",
      body: formOf({ fileData: text("a") }),
      headers: { "Content-Length": String(MAX_FILE_SIZE * 2) },
    });
    expect([large.status, large.body[0]?.errorCode]).toEqual([413, "FILE_SIZE_LIMIT_EXCEEDED"]);
    expect((await upload(org, { fileData: text("a") }, `/connect/files/users/${BEN}`)).status).toBe(403);
  });

  it("of a type that the org forbids is refused", async () => {
    const org = createTestOrg();
    org.context.files.forbiddenExtensions = new Set(["html"]);
    const { status, body } = await upload(org, { fileData: text("<p>", "Page.HTML") });
    expect([status, body[0]?.errorCode]).toEqual([400, "FILE_EXTENSION_NOT_ALLOWED"]);
    org.context.files.forbiddenExtensions = new Set();
    expect((await upload(org, { fileData: text("<p>", "Page.HTML") })).body.mimeType).toBe("text/html");
  });
});

describe("a new version", () => {
  it("keeps id and title, and is the one that people get; the old one stays", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "plan.txt", mimeType: "text/plain", bytes: Buffer.from("one") });
    const { status, body } = await upload(org, { fileData: text("two two", "other.md") }, `/connect/files/${id}`);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id,
      title: "plan.txt",
      versionNumber: "2",
      contentSize: 7,
      fileExtension: "md",
      mimeType: "text/markdown",
    });
    const bytesOf = async (query: string) => Buffer.from((await org.ask(`/connect/files/${id}/content${query}`)).bytes).toString();
    expect([await bytesOf(""), await bytesOf("?versionNumber=1"), await bytesOf("?versionNumber=2")]).toEqual([
      "two two",
      "one",
      "two two",
    ]);
  });

  it("takes a new title where one is sent", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "plan.txt", mimeType: "text/plain", bytes: Buffer.from("one") });
    expect((await upload(org, { title: "The plan", fileData: text("two") }, `/connect/files/${id}`)).body.title).toBe("The plan");
  });

  it("comes from its owner or who may edit it", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "plan.txt", mimeType: "text/plain", bytes: Buffer.from("one") });
    const share = org.db.prepare("INSERT INTO file_share (file_id, entity_id, sharing_type, created_at) VALUES (?, ?, ?, 0)");
    share.run(id, BEN, "C");
    const statuses = async (as: string) => (await upload(org, { fileData: text("x") }, `/connect/files/${id}`, as)).status;
    expect([await statuses(BEN), await statuses(CARLA)]).toEqual([201, 404]);
    share.run(id, CARLA, "V");
    expect(await statuses(CARLA)).toBe(403);
  });
});
