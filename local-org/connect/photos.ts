import { Hono } from "hono";
import sharp from "sharp";
import { toId18 } from "../../src/connect/ids.ts";
import type { OrgContext } from "../context.ts";
import { rowAnywhere } from "../sites.ts";
import { PREFIX } from "../store/ids.ts";
import { drawPhoto } from "./drawing/photo.ts";
import { notFound } from "./errors.ts";
import { answer, createRoutes } from "./route.ts";
import { findUser } from "./users.ts";

/** Sides in pixels of the sizes of photos: T(humb), M(edium), F(ull). */
const SIDES: Record<string, number> = { T: 96, M: 160, F: 240 };
const BANNER = { width: 960, height: 200 };

/** Seconds that browsers may keep a photo: a changed one has another version in its URL. */
const KEEP_FOR = 3600;

/** The Photo of a person as a resource. */
export const userPhotos = createRoutes();

for (const path of ["/connect/user-profiles/:id/photo", "/chatter/users/:id/photo"]) {
  userPhotos.get(path, (c) => {
    const user = findUser(c);
    return answer(c, drawPhoto(c.get("scope"), user.id, user.photo_version_id));
  });
}

/**
 * The bytes of photos: `/profilephoto/{version id}/{size}`, or `/profilephoto/{005|0F9}/{size}` for the default ones.
 * Made in each size when first asked for.
 */
export function createPhotoApp(context: OrgContext): Hono<{ Variables: { userId: string } }> {
  const app = new Hono<{ Variables: { userId: string } }>();
  const made = new Map<string, Promise<Buffer>>();

  app.get("/profilephoto/:version/:size", async (c) => {
    const { version, size } = c.req.param();
    if (size !== "B" && !Object.hasOwn(SIDES, size)) throw notFound();
    const key = `${version}/${size}`;
    let bytes = made.get(key);
    if (!bytes) {
      const source = size === "B" ? bannerSvg() : version.length === 3 ? defaultSvg(version) : photoBytes(context, version);
      if (!source) throw notFound();
      const [width, height] = size === "B" ? [BANNER.width, BANNER.height] : [SIDES[size], SIDES[size]];
      bytes = sharp(source).rotate().resize(width, height, { fit: "cover" }).png().toBuffer();
      made.set(key, bytes);
    }
    return c.body(new Uint8Array(await bytes), 200, {
      "Content-Type": "image/png",
      "Cache-Control": `private, max-age=${KEEP_FOR}`,
      "X-Content-Type-Options": "nosniff",
    });
  });

  return app;
}

/** The photo as it was uploaded, whichever site it was for. */
function photoBytes(context: OrgContext, version: string): Buffer | undefined {
  const sql = "SELECT bytes FROM photo WHERE version_id = ?";
  return rowAnywhere<{ bytes: Buffer }>(context, sql, toId18(version))?.bytes;
}

function defaultSvg(prefix: string): Buffer {
  const isGroup = prefix === PREFIX.group;
  const heads = isGroup
    ? person(78, 0.8, "#c3cad3") + person(162, 0.8, "#c3cad3") + person(120, 1, "#e8ebef")
    : person(120, 1.15, "#e8ebef");
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240">
    <rect width="240" height="240" fill="#9aa5b1"/>${heads}</svg>`);
}

function person(x: number, scale: number, fill: string): string {
  return `<g fill="${fill}" transform="translate(${x} 120) scale(${scale})"><circle cy="-18" r="36"/><path d="M-66 104c0-48 28-76 66-76s66 28 66 76z"/></g>`;
}

function bannerSvg(): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${BANNER.width}" height="${BANNER.height}">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#3f6f8f"/><stop offset="1" stop-color="#7fa3a0"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/></svg>`);
}
