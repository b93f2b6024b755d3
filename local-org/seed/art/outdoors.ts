import { Random } from "../random.ts";
import { type BikePaint, placeBike } from "./bike.ts";
import { box, canvas, disc, line, shape, sky } from "./canvas.ts";
import { darker, lighter, mix } from "./colour.ts";

/** Light and weather. */
export interface Air {
  top: string;
  bottom: string;
  sun?: string;
  rain?: boolean;
  night?: boolean;
}

export const AIRS = {
  morning: { top: "#8fc7e8", bottom: "#fdebd0", sun: "#fff3c4" },
  noon: { top: "#5aaee0", bottom: "#dff1f7", sun: "#fffbe0" },
  dusk: { top: "#4b4a86", bottom: "#f7a072", sun: "#ffd98a" },
  rain: { top: "#75838f", bottom: "#bcc6cc", rain: true },
  night: { top: "#131a3a", bottom: "#38477a", sun: "#f4f1d8", night: true },
} as const satisfies Record<string, Air>;

const WALLS = ["#d98c5f", "#e8c07d", "#a9b88c", "#c96f5a", "#8fa7b8", "#e3d5bd", "#b98fa3"];

/** A street with houses and bikes. */
export function drawStreet(width: number, height: number, air: Air, bikes: readonly BikePaint[], seed: number): string {
  const random = new Random(seed);
  const ground = height * 0.8;
  const dim = (colour: string): string => (air.night ? mix(colour, "#1b2145", 0.62) : air.rain ? mix(colour, "#7b858d", 0.4) : colour);
  const houses: string[] = [];
  for (let x = -20; x < width; ) {
    const wide = height * (0.2 + random.next() * 0.14);
    houses.push(drawHouse(x, ground, wide, height * (0.34 + random.next() * 0.22), dim(random.pick(WALLS)), air, random));
    x += wide + 2;
  }
  const scale = Math.min(height / 560, width / (360 * Math.max(1, bikes.length)));
  const step = width / bikes.length;
  return canvas(
    width,
    height,
    sky(width, height, air.top, air.bottom),
    air.sun ? disc(width * 0.78, height * 0.17, height * 0.07, air.sun) : "",
    ...houses,
    box(0, ground, width, height * 0.2, dim("#8d8f96")),
    box(0, ground, width, height * 0.03, dim("#c7c3ba")),
    line(`M0 ${height * 0.91}H${width}`, dim("#e8e6df"), height * 0.008),
    ...bikes.map((paint, index) => placeBike({ frame: dim(paint.frame), box: dim(paint.box) }, step * (index + 0.5) - 165 * scale, height * 0.93, scale)),
    air.rain ? drawRain(width, height, random) : "",
  );
}

function drawHouse(x: number, ground: number, wide: number, tall: number, wall: string, air: Air, random: Random): string {
  const roof = darker(wall, 0.4);
  const top = ground - tall;
  const pane = wide / 5;
  const windows: string[] = [];
  for (let row = top + pane * 0.6; row < ground - pane * 2.2; row += pane * 1.55) {
    for (let column = 0; column < 3; column++) {
      const lit = air.night ? (random.next() < 0.5 ? "#ffd97a" : "#2a3157") : lighter(air.bottom, 0.3);
      windows.push(box(x + pane * (0.5 + column * 1.5), row, pane, pane * 1.15, lit, 3));
    }
  }
  return [
    shape(`M${x - 3} ${top}L${x + wide / 2} ${top - wide * 0.34}L${x + wide + 3} ${top}Z`, roof),
    box(x, top, wide, tall, wall),
    ...windows,
    box(x + wide * 0.4, ground - pane * 1.7, pane * 1.05, pane * 1.7, darker(wall, 0.5), 3),
  ].join("");
}

function drawRain(width: number, height: number, random: Random): string {
  const drops = Array.from({ length: 140 }, () => {
    const [x, y] = [random.between(0, width), random.between(0, height)];
    return `M${x} ${y}l-7 24`;
  });
  return `<path d="${drops.join("")}" stroke="#e8f0f4" stroke-width="2.4" opacity=".55"/>`;
}

/** Hills with a road and a bike on it. */
export function drawHills(width: number, height: number, air: Air, paint: BikePaint, seed: number): string {
  const random = new Random(seed);
  const far = air.night ? "#2b3563" : mix("#7f9db5", air.bottom, 0.35);
  const ridges = [0.52, 0.62, 0.72].map((at, index) => {
    const points: string[] = [];
    for (let x = 0; x <= width; x += width / 6) points.push(`${Math.round(x)} ${Math.round(height * at - random.next() * height * (0.2 - index * 0.05))}`);
    return shape(`M0 ${height}L${points.join("L")}L${width} ${height}Z`, mix(far, "#4f7f4a", index * 0.38));
  });
  return canvas(
    width,
    height,
    sky(width, height, air.top, air.bottom),
    air.sun ? disc(width * 0.3, height * 0.25, height * 0.08, air.sun) : "",
    ...ridges,
    shape(`M0 ${height * 0.84}C${width * 0.3} ${height * 0.74} ${width * 0.7} ${height * 0.8} ${width} ${height * 0.72}V${height}H0Z`, "#6d9a56"),
    line(`M0 ${height * 0.93}C${width * 0.3} ${height * 0.84} ${width * 0.6} ${height * 0.9} ${width} ${height * 0.82}`, "#d8cfbd", height * 0.06),
    ...Array.from({ length: 9 }, () => drawTree(random.between(0, width), height * 0.79 + random.next() * height * 0.03, height * (0.06 + random.next() * 0.07))),
    placeBike(paint, width * 0.36, height * 0.905, Math.min(height / 700, width / 620)),
  );
}

function drawTree(x: number, ground: number, tall: number): string {
  return box(x - tall * 0.05, ground - tall * 0.3, tall * 0.1, tall * 0.35, "#6b4a32") + disc(x, ground - tall * 0.6, tall * 0.36, "#4c7d48") + disc(x + tall * 0.18, ground - tall * 0.45, tall * 0.26, "#5b8f52");
}

/** The harbour: water, cranes, the long brick hall. Good for very wide pictures. */
export function drawHarbour(width: number, height: number, air: Air, seed: number): string {
  const random = new Random(seed);
  const shore = height * 0.66;
  const brick = air.night ? "#4a3347" : mix("#a9523f", air.bottom, 0.18);
  const windows: string[] = [];
  for (let x = width * 0.3; x < width * 0.68; x += height * 0.09) windows.push(box(x, shore - height * 0.2, height * 0.05, height * 0.12, lighter(air.bottom, 0.35), 4));
  const cranes = [0.08, 0.17, 0.8, 0.92].map((at) => {
    const [x, tall] = [width * at, height * (0.42 + random.next() * 0.14)];
    return line(`M${x} ${shore}V${shore - tall}M${x - height * 0.12} ${shore - tall}H${x + height * 0.28}M${x + height * 0.22} ${shore - tall}V${shore - tall * 0.55}M${x} ${shore - tall * 1.14}L${x + height * 0.24} ${shore - tall}M${x} ${shore - tall * 1.14}V${shore - tall}`, darker(air.top, 0.45), height * 0.014);
  });
  const ripples = Array.from({ length: 46 }, () => `M${random.between(0, width)} ${Math.round(shore + height * 0.05 + random.next() * height * 0.28)}h${random.between(18, 90)}`);
  return canvas(
    width,
    height,
    sky(width, height, air.top, air.bottom),
    air.sun ? disc(width * 0.55, height * 0.3, height * 0.1, air.sun) : "",
    ...cranes,
    box(width * 0.28, shore - height * 0.26, width * 0.42, height * 0.26, brick),
    shape(`M${width * 0.27} ${shore - height * 0.25}L${width * 0.49} ${shore - height * 0.36}L${width * 0.71} ${shore - height * 0.25}Z`, darker(brick, 0.3)),
    ...windows,
    box(0, shore, width, height, mix(air.top, "#2c5871", 0.45)),
    line(ripples.join(""), lighter(air.bottom, 0.2), height * 0.006),
    shape(`M${width * 0.1} ${shore + height * 0.1}h${height * 0.5}l-${height * 0.07} ${height * 0.1}h-${height * 0.36}Z`, "#b5443c"),
    box(width * 0.1 + height * 0.12, shore + height * 0.01, height * 0.2, height * 0.09, "#f2eee3", 4),
  );
}
