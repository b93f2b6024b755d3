import { Hono } from "hono";
import sharp from "sharp";
import { notFound } from "./errors.ts";

/** What the drawn icons look like: a letter's worth of shape is too much, a colour is enough to tell them apart. */
const COLORS: Record<string, string> = {
  accounts: "#5867E8",
  cases: "#F2CF5B",
  contacts: "#A094ED",
  content: "#939393",
  custom: "#939393",
  files: "#939393",
  groups: "#1B96FF",
  links: "#56AADF",
  opportunities: "#FCB95B",
  tasks: "#3BA755",
  profile: "#1B96FF",
  topics: "#56AADF",
};

/** Motif icons, `/img/icon/{name}{16|32|64}.png`, and the images of topics, `/img/topic/{id}-{cover|featured}.png`. */
export function createIconApp(): Hono<{ Variables: { userId: string } }> {
  const app = new Hono<{ Variables: { userId: string } }>();
  const made = new Map<string, Promise<Buffer>>();

  app.get("/img/:folder{icon|content}/:file", async (c) => {
    const file = c.req.param("file");
    const [, name = "", side = ""] = /^([a-z]+)(16|32|64)\.png$/.exec(file) ?? [];
    const color = COLORS[name];
    if (!color) throw notFound();
    let bytes = made.get(file);
    if (!bytes)
      made.set(
        file,
        (bytes = sharp(iconSvg(Number(side), color))
          .png()
          .toBuffer()),
      );
    return c.body(new Uint8Array(await bytes), 200, { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" });
  });

  app.get("/img/topic/:file", async (c) => {
    const [, id, which] = /^(0TO\w{15})-(cover|featured)\.png$/.exec(c.req.param("file")) ?? [];
    if (!id || !which) throw notFound();
    const [width, height] = which === "cover" ? [960, 240] : [480, 270];
    const bytes = await sharp(Buffer.from(patternSvg(id)))
      .resize(width, height, { fit: "cover" })
      .png()
      .toBuffer();
    return c.body(new Uint8Array(bytes), 200, { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" });
  });

  return app;
}

/** Another pattern for each topic. */
function patternSvg(id: string): string {
  const hue = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const circles = Array.from({ length: 14 }, (_, index) => {
    const [x, y, radius] = [(index * 173 + hue * 3) % 960, (index * 97 + hue) % 540, 40 + ((index * 53 + hue) % 120)];
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="hsl(${(hue + index * 9) % 360} 45% ${45 + (index % 4) * 8}%)" fill-opacity=".55"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><rect width="960" height="540" fill="hsl(${hue} 40% 38%)"/>${circles.join("")}</svg>`;
}

function iconSvg(side: number, color: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${side}" height="${side}">
    <rect width="16" height="16" rx="3" fill="${color}"/><path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.4"/></svg>`);
}
