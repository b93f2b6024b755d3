// @vitest-environment node
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { newId, PREFIX } from "../store/ids.ts";
import { BEARER_TTL, bearerUrlUser, signUrl } from "./bearer-urls.ts";
import { addFile, ANNA, BEN, createTestOrg, HOUR, MINUTE, NOW } from "./test-org.ts";

const PATH = "/services/data/v66.0/connect/files/069/rendition?type=THUMB120BY90&page=0";
const BEARER = { "X-Connect-Bearer-Urls": "true" };

describe("a bearer URL", () => {
  it("speaks for its user until its time is up", () => {
    const { context, setNow } = createTestOrg();
    const url = new URL(signUrl(context, BEN, PATH));
    expect(url.origin).toBe(context.baseUrl);
    expect(bearerUrlUser(context, url)).toBe(BEN);
    setNow(NOW + BEARER_TTL - 6 * MINUTE);
    expect(bearerUrlUser(context, url)).toBe(BEN);
    setNow(NOW + BEARER_TTL);
    expect(bearerUrlUser(context, url)).toBeNull();
  });

  it("is good for exactly itself", () => {
    const { context } = createTestOrg();
    const url = signUrl(context, BEN, PATH);
    const signature = url.slice(url.lastIndexOf("&"));
    const changed = [
      url.replace("type=THUMB120BY90&page=0", "page=0&type=THUMB120BY90"),
      url.replace("page=0", "page=1"),
      url.replace(signature, `&more=1${signature}`),
      `${url}&more=1`,
      url.replace(BEN, ANNA),
      url.replace("/069/", "/068/"),
      url.replace(signature, ""),
      context.baseUrl + PATH,
    ];
    expect(changed.map((each) => bearerUrlUser(context, new URL(each)))).toEqual(changed.map(() => null));
  });

  it("stays the same for some minutes, so that pictures can be cached", () => {
    const { context, setNow } = createTestOrg();
    const url = signUrl(context, BEN, PATH);
    setNow(NOW + 4 * MINUTE);
    expect(signUrl(context, BEN, PATH)).toBe(url);
    setNow(NOW + 6 * MINUTE);
    expect(signUrl(context, BEN, PATH)).not.toBe(url);
  });
});

describe("URLs of pictures and files in answers", () => {
  it("carry authority where that was asked for, but for the medium photo", async () => {
    const org = createTestOrg();
    const { body } = await org.ask("/chatter/users/me", { headers: BEARER });
    const photo = body.photo;
    for (const url of [photo?.largePhotoUrl, photo?.smallPhotoUrl, photo?.url, body.bannerPhoto?.bannerPhotoUrl]) {
      expect(bearerUrlUser(org.context, new URL(String(url)))).toBe(ANNA);
    }
    expect(photo?.mediumPhotoUrl).toBe("http://127.0.0.1:5181/profilephoto/005/M");
    const id = addFile(org.db, { title: "a.png", mimeType: "image/png", bytes: Buffer.from("") });
    const file = (await org.ask(`/connect/files/${id}`, { headers: BEARER })).body;
    for (const url of [file.downloadUrl, file.renditionUrl, file.renditionUrl240By180, file.renditionUrl720By480]) {
      expect(bearerUrlUser(org.context, new URL(String(url)))).toBe(ANNA);
    }
    expect(file.url).toMatch(/^\/services\/data/);
  });

  it("carry none otherwise: photos are absolute, files site-relative", async () => {
    const org = createTestOrg();
    const { body } = await org.ask("/chatter/users/me");
    expect(body.photo?.smallPhotoUrl).toBe("http://127.0.0.1:5181/profilephoto/005/T");
    const id = addFile(org.db, { title: "a.png", mimeType: "image/png", bytes: Buffer.from("") });
    expect((await org.ask(`/connect/files/${id}`)).body.renditionUrl).toBe(
      `/services/data/v66.0/connect/files/${id}/rendition?type=THUMB120BY90`,
    );
  });

  it("of e-mail photos are good for weeks", async () => {
    const org = createTestOrg();
    const { body } = await org.ask("/chatter/users/me");
    org.setNow(NOW + 20 * 24 * HOUR);
    expect(bearerUrlUser(org.context, new URL(String(body.photo?.standardEmailPhotoUrl)))).toBe(ANNA);
  });
});

describe("photos", () => {
  it("are served in the size asked for, the default one where there is none", async () => {
    const org = createTestOrg();
    const versionId = newId(org.db, PREFIX.photoVersion);
    const bytes = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#804020" } })
      .jpeg()
      .toBuffer();
    org.db.prepare("INSERT INTO photo (version_id, owner_id, mime_type, bytes) VALUES (?, ?, 'image/jpeg', ?)").run(versionId, ANNA, bytes);
    org.db.prepare("UPDATE user SET photo_version_id = ? WHERE id = ?").run(versionId, ANNA);
    const { body } = await org.ask("/chatter/users/me");
    const path = new URL(String(body.photo?.largePhotoUrl)).pathname;
    expect(path).toBe(`/profilephoto/${versionId.slice(0, 15)}/F`);
    for (const [each, side] of [
      [path, 240],
      [path.replace("/F", "/T"), 96],
      ["/profilephoto/005/T", 96],
    ] as const) {
      const photo = await org.ask(each);
      expect(photo.headers.get("Cache-Control")).toMatch(/^private, max-age=\d+/);
      expect(await sharp(photo.bytes).metadata()).toMatchObject({ format: "png", width: side, height: side });
    }
    expect((await org.ask(`/profilephoto/${newId(org.db, PREFIX.photoVersion)}/T`)).status).toBe(404);
  });
});
