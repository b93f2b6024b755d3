// @vitest-environment node
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { addFile, createTestOrg, NOW } from "./test-org.ts";

async function picture(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 800, channels: 3, background: "#206040" } })
    .jpeg()
    .toBuffer();
}

describe("renditions", () => {
  it("of a picture fit the size that their type names, and are kept", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "a.jpg", mimeType: "image/jpeg", bytes: await picture() });
    for (const [type, width, height] of [
      ["THUMB120BY90", 120, 60],
      ["THUMB240BY180", 240, 120],
      ["THUMB720BY480", 720, 360],
    ] as const) {
      const { status, bytes, headers } = await org.ask(`/connect/files/${id}/rendition?type=${type}`);
      expect(status).toBe(200);
      expect(headers.get("Cache-Control")).toMatch(/^private/);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width, height });
    }
    expect(org.db.prepare("SELECT COUNT(*) AS count FROM rendition").get()).toMatchObject({ count: 3 });
  });

  it("of documents are there page by page", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "a.pdf", mimeType: "application/pdf", bytes: Buffer.from("%PDF-1.4"), pageCount: 2 });
    const { body } = await org.ask(`/connect/files/${id}/previews/jpg`);
    expect(body).toMatchObject({ format: "Jpg", previewUrlCount: 2, status: "Available" });
    const pages = await Promise.all((body.previewUrls ?? []).map(({ previewUrl }) => org.ask(String(previewUrl))));
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    expect(Buffer.compare(pages[0]?.bytes ?? new Uint8Array(), pages[1]?.bytes ?? new Uint8Array())).not.toBe(0);
    expect((await org.ask(`/connect/files/${id}/rendition?type=THUMB720BY480&page=2`)).status).toBe(404);
    expect((await org.ask(`/connect/files/${id}/rendition?type=PDF`)).headers.get("Content-Type")).toBe("application/pdf");
  });

  it("are not scheduled right after the upload, there a little later, and never for other kinds", async () => {
    const org = createTestOrg();
    const image = addFile(org.db, { title: "a.jpg", mimeType: "image/jpeg", bytes: await picture(), createdAt: NOW });
    const archive = addFile(org.db, { title: "a.zip", mimeType: "application/zip", bytes: Buffer.from("PK") });
    const status = async (id: string) => (await org.ask(`/connect/files/${id}`)).body.thumb720By480RenditionStatus;
    expect(await status(image)).toBe("NotScheduled");
    org.setNow(NOW + 10_000);
    expect([await status(image), await status(archive)]).toEqual(["Success", "Na"]);
    expect((await org.ask(`/connect/files/${archive}/rendition?type=THUMB120BY90`)).status).toBe(404);
    expect((await org.ask(`/connect/files/${image}/rendition?type=HUGE`)).status).toBe(400);
  });

  it("of bytes that are no picture are not there", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "a.png", mimeType: "image/png", bytes: Buffer.from("no picture") });
    expect((await org.ask(`/connect/files/${id}/rendition`)).status).toBe(404);
  });
});

describe("the content of a file", () => {
  it("is for saving, never for opening as a page", async () => {
    const org = createTestOrg();
    const id = addFile(org.db, { title: "Über & Co.html", mimeType: "text/html", bytes: Buffer.from("<script>") });
    const { bytes, headers } = await org.ask(`/connect/files/${id}/content?versionNumber=1`);
    expect(Buffer.from(bytes).toString()).toBe("<script>");
    expect(headers.get("Content-Disposition")).toBe("attachment; filename*=UTF-8''%C3%9Cber%20%26%20Co.html");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect((await org.ask(`/connect/files/${id}/content?versionNumber=2`)).status).toBe(404);
  });
});
