import { box, canvas, disc, line, shape } from "./canvas.ts";
import { strokeText } from "./stroke-text.ts";

const INK = "#2f3440";
const FAINT = "#e3e6ea";
const COLOURS = ["#e2643d", "#2a9d8f", "#4a6fa5", "#f0b53c", "#8a5a83", "#7a8b99"];

interface Series {
  title: string;
  labels: readonly string[];
  values: readonly number[];
}

/** Columns, one per label. */
export function drawColumns(width: number, height: number, { title, labels, values }: Series): string {
  const [left, bottom, top] = [width * 0.08, height * 0.86, height * 0.2];
  const most = Math.max(...values) * 1.1;
  const step = (width * 0.88) / values.length;
  return canvas(
    width,
    height,
    box(0, 0, width, height, "#ffffff"),
    strokeText(title, { x: left, y: height * 0.06, size: height * 0.045, colour: INK }),
    ...[0, 0.25, 0.5, 0.75, 1].map((at) => line(`M${left} ${bottom - (bottom - top) * at}H${width * 0.96}`, FAINT, 2)),
    ...values.map((value, index) => {
      const tall = ((bottom - top) * value) / most;
      const x = left + step * index + step * 0.18;
      return (
        box(x, bottom - tall, step * 0.64, tall, COLOURS[index === values.length - 1 ? 0 : 2] ?? INK, 6) +
        strokeText(String(value), { x: x + step * 0.32, y: bottom - tall - height * 0.045, size: height * 0.026, colour: INK, anchor: "middle" }) +
        strokeText(labels[index] ?? "", { x: x + step * 0.32, y: bottom + height * 0.035, size: height * 0.026, colour: "#6b7280", anchor: "middle" })
      );
    }),
  );
}

/** Lines over time, one per series, all of the same length. */
export function drawLines(width: number, height: number, title: string, series: readonly { label: string; values: readonly number[] }[]): string {
  const [left, right, bottom, top] = [width * 0.07, width * 0.95, height * 0.86, height * 0.24];
  const most = Math.max(...series.flatMap(({ values }) => values)) * 1.08;
  return canvas(
    width,
    height,
    box(0, 0, width, height, "#fcfcfa"),
    strokeText(title, { x: left, y: height * 0.06, size: height * 0.045, colour: INK }),
    ...[0, 0.25, 0.5, 0.75, 1].map((at) => line(`M${left} ${bottom - (bottom - top) * at}H${right}`, FAINT, 2)),
    ...series.map(({ label, values }, row) => {
      const colour = COLOURS[row % COLOURS.length] ?? INK;
      const points = values.map((value, index) => [left + ((right - left) * index) / (values.length - 1), bottom - ((bottom - top) * value) / most] as const);
      return (
        line(`M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L")}`, colour, height * 0.009) +
        points.map(([x, y]) => disc(x, y, height * 0.011, colour)).join("") +
        disc(left + width * 0.22 * row + 8, height * 0.165, height * 0.014, colour) +
        strokeText(label, { x: left + width * 0.22 * row + 24, y: height * 0.15, size: height * 0.028, colour: INK })
      );
    }),
  );
}

/** A ring, cut by shares. */
export function drawRing(width: number, height: number, { title, labels, values }: Series): string {
  const total = values.reduce((sum, value) => sum + value, 0);
  const [x, y, r] = [width * 0.32, height * 0.56, height * 0.3];
  let from = -Math.PI / 2;
  const arcs = values.map((value, index) => {
    const to = from + (value / total) * Math.PI * 2;
    const arc = `M${x + Math.cos(from) * r} ${y + Math.sin(from) * r}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${x + Math.cos(to) * r} ${y + Math.sin(to) * r}`;
    from = to;
    return `<path d="${arc}" fill="none" stroke="${COLOURS[index % COLOURS.length]}" stroke-width="${height * 0.13}"/>`;
  });
  return canvas(
    width,
    height,
    box(0, 0, width, height, "#ffffff"),
    strokeText(title, { x: width * 0.06, y: height * 0.06, size: height * 0.045, colour: INK }),
    ...arcs,
    ...labels.map((label, index) => box(width * 0.62, height * (0.3 + index * 0.1), 26, 26, COLOURS[index % COLOURS.length] ?? INK, 5) + strokeText(`${label} ${Math.round(((values[index] ?? 0) / total) * 100)}%`, { x: width * 0.62 + 42, y: height * (0.3 + index * 0.1) + 4, size: 18, colour: INK })),
  );
}

/** What a week of riding looks like: hours down, days across, darker is more. Very tall pictures suit it. */
export function drawHeat(width: number, height: number, title: string, value: (row: number, column: number) => number): string {
  const cell = (width - 80) / 7;
  const rows = Math.floor((height - 160) / cell);
  const cells: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 7; column++) {
      const share = Math.max(0.04, Math.min(1, value(row / rows, column)));
      cells.push(`<rect x="${40 + column * cell}" y="${120 + row * cell}" width="${cell - 5}" height="${cell - 5}" rx="6" fill="#e2643d" opacity="${share.toFixed(2)}"/>`);
    }
  }
  return canvas(
    width,
    height,
    box(0, 0, width, height, "#fffaf4"),
    strokeText(title, { x: 40, y: 34, size: 26, colour: INK }),
    ...["M", "T", "W", "T", "F", "S", "S"].map((day, index) => strokeText(day, { x: 40 + cell * (index + 0.45), y: 88, size: 16, colour: "#8a7f75", anchor: "middle" })),
    ...cells,
    shape(`M0 ${height - 8}H${width}V${height}H0Z`, "#e2643d"),
  );
}
