import { AIMS } from "./aims.ts";
import type { Asked, Load } from "./load.ts";
import { type Spread, spread } from "./statistics.ts";
import { type Aim, atMost, formatTable, type Row } from "./table.ts";
import type { Subject } from "./stage.ts";

/** All loads of one kind: cold or warm, under one condition. */
export type Loads = Record<Subject, readonly Load[]>;

/** The table of one kind of load. */
export function reportLoads(title: string, loads: Loads, aims: { ratio?: number; isCold: boolean }): string {
  const rows = [
    timed("first element drawn", loads, (load) => load.firstElement, aims.ratio),
    timed("first contentful paint", loads, (load) => load.firstPaint),
    timed("main thread by the first element", loads, (load) => load.mainThread),
    timed("longest task", loads, (load) => load.longestTask),
    counted("JS by the first element", loads, ({ byFirst }) => kib(byFirst.jsBytes), " KiB", aims.isCold ? AIMS.jsKiB : undefined),
    counted("JS settled", loads, ({ settled }) => kib(settled.jsBytes), " KiB"),
    counted("CSS by the first element", loads, ({ byFirst }) => kib(byFirst.cssBytes), " KiB", aims.isCold ? AIMS.cssKiB : undefined),
    ...both("requests", loads, (asked) => asked.requests),
    ...both("API calls", loads, (asked) => asked.apiCalls, aims.isCold ? AIMS.apiCalls : undefined),
    ...both("preflights", loads, (asked) => asked.preflights),
    counted("API answers settled", loads, ({ apiBytes }) => kib(apiBytes), " KiB"),
    counted("elements in the feed", loads, ({ articles }) => articles),
  ];
  return formatTable(title, rows);
}

function timed(label: string, loads: Loads, read: (load: Load) => number, ratioAim?: number): Row {
  const app = spread(loads.app.map(read));
  const floor = spread(loads.floor.map(read));
  const ratio = floor.median > 0 ? app.median / floor.median : null;
  return {
    label,
    app: milliseconds(app),
    floor: milliseconds(floor),
    ratio: ratio === null ? undefined : `${ratio.toFixed(2)}×`,
    aim: ratioAim !== undefined && ratio !== null ? atMost(ratioAim, ratio, "×") : undefined,
  };
}

function both(label: string, loads: Loads, read: (asked: Asked) => number, limit?: number): Row[] {
  return [
    counted(`${label} by the first element`, loads, ({ byFirst }) => read(byFirst)),
    counted(`${label} settled`, loads, ({ settled }) => read(settled), "", limit),
  ];
}

function counted(label: string, loads: Loads, read: (load: Load) => number, unit = "", limit?: number): Row {
  const app = spread(loads.app.map(read));
  const floor = spread(loads.floor.map(read));
  const aim: Aim | undefined = limit === undefined ? undefined : atMost(limit, app.median, unit);
  return { label, app: count(app) + unit, floor: count(floor) + unit, aim };
}

function milliseconds({ median, min, max }: Spread): string {
  return `${median.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)})`;
}

function count({ median, min, max }: Spread): string {
  const [middle, least, most] = [median, min, max].map(number);
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function kib(bytes: number): number {
  return bytes / 1024;
}
