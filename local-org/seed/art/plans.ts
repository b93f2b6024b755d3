import { type BikePaint, placeBike } from "./bike.ts";
import { box, canvas, disc, line, shape, sky } from "./canvas.ts";
import { darker } from "./colour.ts";
import { strokeText } from "./stroke-text.ts";

/** A room of a floor plan, in hundredths of the plan. */
export type Room = readonly [name: string, x: number, y: number, width: number, height: number, fill?: string];

/** A floor plan. */
export function drawFloorPlan(width: number, height: number, title: string, rooms: readonly Room[]): string {
  const [left, top, wide, tall] = [width * 0.05, height * 0.13, width * 0.9, height * 0.8];
  const grid = Array.from({ length: 30 }, (_, index) => `M0 ${(height / 30) * index}H${width}M${(width / 30) * index} 0V${height}`).join("");
  return canvas(
    width,
    height,
    box(0, 0, width, height, "#f3f7fa"),
    line(grid, "#e4ecf2", 1),
    strokeText(title, { x: left, y: height * 0.045, size: height * 0.034, colour: "#27455e" }),
    ...rooms.map(([name, x, y, w, h, fill = "#ffffff"]) => {
      const [rx, ry, rw, rh] = [left + (wide * x) / 100, top + (tall * y) / 100, (wide * w) / 100, (tall * h) / 100];
      const size = Math.min(height * 0.024, (rw / name.length) * 0.75);
      return (
        `<rect x="${rx}" y="${ry}" width="${rw}" height="${rh}" fill="${fill}" stroke="#27455e" stroke-width="5"/>` +
        line(`M${rx + rw * 0.4} ${ry + rh}h${rw * 0.2}`, fill, 9) +
        strokeText(name, { x: rx + rw / 2, y: ry + rh / 2 - size / 2, size, colour: "#27455e", anchor: "middle" })
      );
    }),
  );
}

/** A bike with its measures. */
export function drawBlueprint(width: number, height: number, title: string, paint: BikePaint, measures: readonly [length: string, height: string]): string {
  const scale = width / 430;
  const [left, ground] = [width / 2 - 165 * scale, height * 0.78];
  const chalk = "#cfe3f5";
  return canvas(
    width,
    height,
    box(0, 0, width, height, "#1f4468"),
    line(Array.from({ length: 24 }, (_, index) => `M0 ${(height / 24) * index}H${width}M${(width / 24) * index} 0V${height}`).join(""), "#285278", 1),
    strokeText(title, { x: width * 0.05, y: height * 0.06, size: height * 0.045, colour: chalk }),
    placeBike(paint, left, ground, scale),
    line(`M${left} ${ground + 34}H${left + 330 * scale}M${left} ${ground + 22}v24M${left + 330 * scale} ${ground + 22}v24M${left - 34} ${ground}V${ground - 150 * scale}M${left - 46} ${ground}h24M${left - 46} ${ground - 150 * scale}h24`, chalk, 3),
    strokeText(measures[0], { x: width / 2, y: ground + 52, size: height * 0.034, colour: chalk, anchor: "middle" }),
    strokeText(measures[1], { x: width * 0.05, y: ground - 160 * scale - height * 0.05, size: height * 0.034, colour: chalk, anchor: "middle" }),
  );
}

/** The app on a phone: a map with a route, the battery, big buttons. */
export function drawPhone(width: number, height: number, accent: string): string {
  const [x, y, w, h] = [width * 0.08, height * 0.04, width * 0.84, height * 0.92];
  const streets = Array.from({ length: 7 }, (_, index) => `M${x} ${y + h * (0.12 + index * 0.075)}h${w}M${x + w * (0.08 + index * 0.15)} ${y + h * 0.1}v${h * 0.5}`).join("");
  return canvas(
    width,
    height,
    sky(width, height, "#e9eef2", "#cfd8de"),
    box(x - 14, y - 14, w + 28, h + 28, "#20242b", 54),
    box(x, y, w, h, "#f7f8f6", 42),
    box(x, y + h * 0.1, w, h * 0.5, "#e2ead9"),
    line(streets, "#ffffff", 9),
    shape(`M${x} ${y + h * 0.42}q${w * 0.4} ${h * 0.06} ${w} ${h * 0.02}v${h * 0.06}q-${w * 0.5} ${h * 0.05} -${w} 0Z`, "#a9cfe6"),
    line(`M${x + w * 0.2} ${y + h * 0.55}V${y + h * 0.34}H${x + w * 0.56}V${y + h * 0.19}H${x + w * 0.8}`, accent, 13),
    disc(x + w * 0.2, y + h * 0.55, 17, "#ffffff"),
    disc(x + w * 0.2, y + h * 0.55, 10, accent),
    disc(x + w * 0.8, y + h * 0.19, 20, darker(accent, 0.3)),
    strokeText("4.2 KM TO SCHOOL", { x: x + w * 0.08, y: y + h * 0.045, size: 22, colour: "#20242b" }),
    strokeText("72%", { x: x + w * 0.08, y: y + h * 0.65, size: 54, colour: "#20242b" }),
    box(x + w * 0.08, y + h * 0.73, w * 0.84, 24, "#dfe3e0", 12),
    box(x + w * 0.08, y + h * 0.73, w * 0.6, 24, "#2a9d8f", 12),
    box(x + w * 0.08, y + h * 0.81, w * 0.84, h * 0.1, accent, 26),
    strokeText("START RIDE", { x: x + w / 2, y: y + h * 0.845, size: 30, colour: "#ffffff", anchor: "middle" }),
  );
}
