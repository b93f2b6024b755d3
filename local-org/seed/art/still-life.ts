import { box, canvas, disc, line, shape, sky } from "./canvas.ts";
import { darker, lighter } from "./colour.ts";

/** A cake with candles. */
export function drawCake(width: number, height: number, icing: string, candles: number): string {
  const [x, y, w, h] = [width * 0.22, height * 0.44, width * 0.56, height * 0.34];
  const drips = Array.from({ length: 9 }, (_, index) => disc(x + (w / 9) * (index + 0.5), y + h * 0.22 + (index % 3) * h * 0.07, w / 17, icing));
  return canvas(
    width,
    height,
    sky(width, height, "#fdf0e3", "#f6d9c6"),
    ...Array.from({ length: 40 }, (_, index) => disc((index * 197) % width, (index * 131) % (height * 0.75), 4 + (index % 4) * 2, ["#e2643d", "#f0c04c", "#2a9d8f", "#8a5a83"][index % 4] ?? icing, 0.7)),
    box(0, height * 0.8, width, height * 0.2, "#b98257"),
    `<ellipse cx="${width / 2}" cy="${y + h}" rx="${w * 0.62}" ry="${h * 0.13}" fill="#ffffff"/>`,
    box(x, y, w, h, "#e7b87c", 16),
    box(x, y + h * 0.5, w, h * 0.12, "#fff4e2"),
    box(x, y, w, h * 0.26, icing, 16),
    ...drips,
    ...Array.from({ length: candles }, (_, index) => {
      const cx = x + (w / (candles + 1)) * (index + 1);
      return box(cx - 7, y - h * 0.3, 14, h * 0.3, index % 2 ? "#4a6fa5" : "#e2643d", 5) + shape(`M${cx} ${y - h * 0.52}q16 24 0 38q-16 -14 0 -38Z`, "#ffc94d");
    }),
  );
}

/** A dog that waits beside a cargo box. */
export function drawDog(width: number, height: number, coat: string): string {
  const [x, y, s] = [width * 0.46, height * 0.56, height / 420];
  const dark = darker(coat, 0.35);
  return canvas(
    width,
    height,
    sky(width, height, "#cfe5ec", "#f5efdd"),
    box(0, height * 0.82, width, height * 0.18, "#a8bd82"),
    box(width * 0.66, height * 0.42, width * 0.28, height * 0.42, "#d9a05b", 8),
    line(`M${width * 0.66} ${height * 0.54}h${width * 0.28}M${width * 0.66} ${height * 0.68}h${width * 0.28}`, "#a9763a", 5),
    `<g transform="translate(${x} ${y}) scale(${s})">`,
    line("M-92 40Q-140 10 -120 -40", coat, 22),
    `<ellipse cx="-20" cy="60" rx="92" ry="72" fill="${coat}"/>`,
    box(-90, 84, 34, 62, coat, 16),
    box(20, 84, 34, 62, coat, 16),
    `<ellipse cx="-10" cy="80" rx="38" ry="44" fill="${lighter(coat, 0.5)}"/>`,
    `<ellipse cx="36" cy="-40" rx="70" ry="64" fill="${coat}"/>`,
    shape("M-22 -78C-60 -84 -66 -20 -40 4C-24 -10 -22 -40 -8 -62ZM92 -78C130 -84 138 -20 112 4C96 -10 94 -40 80 -62Z", dark),
    `<ellipse cx="38" cy="-14" rx="38" ry="30" fill="${lighter(coat, 0.5)}"/>`,
    disc(12, -54, 8, "#241f26") + disc(62, -54, 8, "#241f26") + disc(14, -57, 2.6, "#ffffff") + disc(64, -57, 2.6, "#ffffff"),
    `<ellipse cx="38" cy="-28" rx="13" ry="9" fill="#241f26"/>`,
    line("M38 -19V-8M38 -8Q26 4 16 -6M38 -8Q50 4 60 -6", "#241f26", 4),
    shape("M30 0q8 26 18 2Z", "#e0737d"),
    box(-26, 14, 112, 16, "#c94f3d", 8),
    `</g>`,
  );
}

/** A cup of coffee and a notebook, from above. */
export function drawDesk(width: number, height: number, table: string): string {
  return canvas(
    width,
    height,
    box(0, 0, width, height, table),
    ...Array.from({ length: 7 }, (_, index) => box(0, (height / 7) * index, width, 3, darker(table, 0.08))),
    `<g transform="rotate(-8 ${width * 0.35} ${height * 0.5})">`,
    box(width * 0.12, height * 0.18, width * 0.4, height * 0.66, "#fbf8ef", 10),
    ...Array.from({ length: 9 }, (_, index) => line(`M${width * 0.17} ${height * (0.28 + index * 0.055)}h${width * (index % 4 === 3 ? 0.16 : 0.3)}`, "#9fb0bd", 4)),
    `</g>`,
    line(`M${width * 0.56} ${height * 0.82}L${width * 0.66} ${height * 0.5}`, "#e0a93b", 16),
    disc(width * 0.78, height * 0.42, height * 0.2, "#ffffff"),
    disc(width * 0.78, height * 0.42, height * 0.15, "#e9e4da"),
    disc(width * 0.78, height * 0.42, height * 0.13, "#6f4426"),
    shape(`M${width * 0.78} ${height * 0.34}c${height * 0.06} -${height * 0.03} ${height * 0.09} ${height * 0.05} 0 ${height * 0.13}c-${height * 0.09} -${height * 0.08} -${height * 0.06} -${height * 0.16} 0 -${height * 0.13}Z`, "#e8cfae"),
  );
}
