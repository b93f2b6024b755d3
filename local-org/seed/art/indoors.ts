import { Random } from "../random.ts";
import { type BikePaint, placeBike } from "./bike.ts";
import { box, canvas, disc, line, shape } from "./canvas.ts";
import { darker, lighter } from "./colour.ts";
import type { Look } from "./look.ts";
import { drawPerson } from "./portrait.ts";

/** A workshop: tools on the wall, a bike on the stand. */
export function drawWorkshop(width: number, height: number, wall: string, paint: BikePaint, seed: number): string {
  const random = new Random(seed);
  const floor = height * 0.78;
  const tools = Array.from({ length: 16 }, (_, index) => {
    const x = width * (0.07 + (index % 8) * 0.115);
    const y = height * (index < 8 ? 0.14 : 0.34);
    const colour = random.pick(["#c94f3d", "#e0b040", "#d8dce0", "#4d7f9e"]);
    return line(`M${x} ${y}v${height * (0.06 + random.next() * 0.06)}`, colour, height * 0.016) + disc(x, y, height * 0.018, random.pick(["#d8dce0", "#3d4148"]));
  });
  const scale = (height / 560) * 1.15;
  return canvas(
    width,
    height,
    box(0, 0, width, height, wall),
    box(width * 0.03, height * 0.08, width * 0.94, height * 0.46, darker(wall, 0.12), 10),
    ...tools,
    box(0, floor, width, height - floor, "#b9b3a8"),
    box(0, floor, width, height * 0.015, "#8f8a80"),
    box(width * 0.02, height * 0.62, width * 0.2, height * 0.05, "#8a6242", 4),
    box(width * 0.04, height * 0.67, width * 0.02, height * 0.13, "#6b4a32"),
    box(width * 0.18, height * 0.67, width * 0.02, height * 0.13, "#6b4a32"),
    box(width * 0.05, height * 0.55, width * 0.07, height * 0.07, "#c94f3d", 4),
    line(`M${width * 0.55} ${height * 0.92}V${height * 0.66}M${width * 0.46} ${height * 0.93}H${width * 0.64}`, "#4b4f57", height * 0.02),
    placeBike(paint, width * 0.52 - 165 * scale, height * 0.83, scale),
  );
}

/** Shelves full of parcels; `gaps` is how much of them is empty, from 0 to 1. */
export function drawShelves(width: number, height: number, gaps: number, seed: number): string {
  const random = new Random(seed);
  const parts: string[] = [box(0, 0, width, height, "#dfe3e6")];
  const shelf = height / 5;
  for (let row = 0; row < 5; row++) {
    const bottom = shelf * (row + 1) - 14;
    for (let x = 24; x < width - 70; ) {
      const wide = random.between(50, 110);
      const tall = shelf * (0.35 + random.next() * 0.38);
      const colour = random.pick(["#c49a6c", "#b98a5a", "#d3ad80", "#8aa3b5", "#d8d2c4"]);
      if (random.next() > gaps) {
        parts.push(box(x, bottom - tall, wide - 6, tall, colour, 2), box(x + wide * 0.38, bottom - tall, wide * 0.16, tall, darker(colour, 0.12)), box(x + 8, bottom - 26, 18, 14, "#f7f5ef"));
      }
      x += wide;
    }
    parts.push(box(0, bottom, width, 14, "#e07a3f"));
  }
  for (let x = 0; x <= width; x += width / 3) parts.push(box(x - 8, 0, 16, height, "#3f6a8a"));
  return canvas(width, height, ...parts);
}

/** People in front of a wall; the picture of a team. */
export function drawTeam(width: number, height: number, wall: string, looks: readonly Look[]): string {
  const size = Math.min(height * 0.78, (width / looks.length) * 1.55);
  const step = (width - size) / Math.max(1, looks.length - 1);
  const bunting = Array.from({ length: 14 }, (_, index) => {
    const x = (width / 13) * index;
    const y = height * (0.08 + 0.05 * Math.sin((index / 13) * Math.PI));
    return shape(`M${x - 16} ${y}h32l-16 34Z`, ["#e2643d", "#f0c04c", "#2a9d8f", "#4a6fa5"][index % 4] ?? wall);
  });
  return canvas(
    width,
    height,
    box(0, 0, width, height, wall),
    box(0, height * 0.72, width, height * 0.28, darker(wall, 0.14)),
    line(`M0 ${height * 0.08}Q${width / 2} ${height * 0.19} ${width} ${height * 0.08}`, lighter(wall, 0.6), 3),
    ...bunting,
    ...looks.map((look, index) => `<svg x="${Math.round(step * index)}" y="${Math.round(height - size + (index % 2) * size * 0.06)}" width="${Math.round(size)}" height="${Math.round(size)}" viewBox="0 0 200 200">${drawPerson(look)}</svg>`),
  );
}

/** The plug of a battery, seen from the front; `rust` from 0 to 1. */
export function drawConnector(width: number, height: number, rust: number, seed: number): string {
  const random = new Random(seed);
  const [x, y, r] = [width / 2, height / 2, height * 0.36];
  const pins = Array.from({ length: 6 }, (_, index) => {
    const angle = (index * Math.PI) / 3 + 0.4;
    const [px, py] = [x + Math.cos(angle) * r * 0.52, y + Math.sin(angle) * r * 0.52];
    const stains = Array.from({ length: Math.round(rust * 9) }, () => disc(px + random.between(-26, 26), py + random.between(-22, 26), random.between(5, 16), random.pick(["#5fae9c", "#8a4b22", "#a8642e"]), 0.75));
    return disc(px, py, r * 0.13, "#16181c") + disc(px, py, r * 0.085, rust > 0 ? "#b9a26a" : "#e9c75c") + disc(px - 3, py - 4, r * 0.03, "#fff4cc") + stains.join("");
  });
  return canvas(
    width,
    height,
    box(0, 0, width, height, "#c8ced3"),
    disc(x + 14, y + 20, r * 1.16, "#9aa2aa"),
    disc(x, y, r * 1.15, "#2b2e34"),
    disc(x, y, r * 0.97, "#3d424a"),
    line(`M${x - r * 0.9} ${y}A${r * 0.9} ${r * 0.9} 0 0 1 ${x} ${y - r * 0.9}`, "#6b727d", 6),
    disc(x, y, r * 0.84, "#23262b"),
    box(x - r * 0.1, y - r * 0.98, r * 0.2, r * 0.24, "#23262b", 4),
    disc(x, y, r * 0.12, "#3d424a"),
    ...pins,
  );
}
