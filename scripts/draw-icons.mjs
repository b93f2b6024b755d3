// Draws the icons of the installed app and of its shortcuts, in the colours of public/icon.svg: run
// `node scripts/draw-icons.mjs` after changing it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Bell, House, Mail, Search, SquarePen } from "lucide-react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { root } from "./paths.mjs";

const mark = readFileSync(join(root, "public", "icon.svg"), "utf8");
const [, blue = ""] = /fill="(#\w+)"/.exec(mark) ?? [];

/** The mark without rounded corners, scaled into the safe zone of maskable icons (80 % of the width). */
const whole = mark
  .replace('rx="8"', "")
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace("<rect ", `<path d="M-4-4h40v40h-40z" fill="${blue}"/><rect `);

/**
 * The icon of a place in white, on a disc.
 *
 * @param {import("lucide-react").LucideIcon} icon
 */
function onDisc(icon) {
  const drawn = renderToStaticMarkup(createElement(icon, { x: 8, y: 8, width: 16, height: 16, color: "#fff" }));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${blue}"/>${drawn}</svg>`;
}

/** @type {[name: string, svg: string, pixels: number][]} */
const icons = [
  ["icon-192.png", mark, 192],
  ["icon-512.png", mark, 512],
  ["maskable-512.png", whole, 512],
  ["apple-touch-icon.png", whole, 180],
  ["news.png", onDisc(House), 192],
  ["search.png", onDisc(Search), 192],
  ["write.png", onDisc(SquarePen), 192],
  ["notifications.png", onDisc(Bell), 192],
  ["messages.png", onDisc(Mail), 192],
];

for (const [name, svg, pixels] of icons) {
  const target = join(root, "public", "icons", name);
  await sharp(Buffer.from(svg), { density: (72 * pixels) / 32 })
    .resize(pixels, pixels)
    .png({ compressionLevel: 9, palette: true })
    .toFile(target);
}
