import { AIMS } from "./aims.ts";
import type { Asked, Load } from "./load.ts";
import { type Spread, spread } from "./statistics.ts";
import { type Aim, atMost, formatTable, type Row } from "./table.ts";
import type { Subject } from "./stage.ts";

/** The loads of one kind (cold or warm, one condition) by subject. `other` is empty without a second build. */
export type Loads = Record<Subject, readonly Load[]>;

/** Targets of one kind of load, as multiples of the floor. Sizes and calls are checked for cold loads. */
export interface LoadAims {
  ratio?: number;
  mainThreadRatio?: number;
  isCold: boolean;
}

/** The table for one kind of load. */
export function reportLoads(title: string, loads: Loads, aims: LoadAims): string {
  const rows = [
    timed("first element drawn", loads, (load) => load.firstElement, { floor: aims.ratio }),
    timed("first contentful paint", loads, (load) => load.firstPaint),
    timed("main thread by the first element", loads, (load) => load.mainThread, { floor: aims.mainThreadRatio }),
    timed("longest task", loads, (load) => load.longestTask, { other: aims.isCold ? AIMS.longestTaskRatio : undefined }),
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

/** @param aims target ratios to the floor and to the other build */
function timed(label: string, loads: Loads, read: (load: Load) => number, aims: { floor?: number; other?: number } = {}): Row {
  const app = spread(loads.app.map(read));
  const floor = spread(loads.floor.map(read));
  const other = loads.other.length > 0 ? spread(loads.other.map(read)) : null;
  const ratio = ratioOf(app, floor);
  const otherRatio = ratioOf(app, other);
  return {
    label,
    app: milliseconds(app),
    floor: milliseconds(floor),
    ratio: ratio === null ? undefined : times(ratio),
    other: other ? milliseconds(other) : undefined,
    otherRatio: otherRatio === null ? undefined : times(otherRatio),
    aim: aimOf(aims.floor, ratio) ?? aimOf(aims.other, otherRatio),
  };
}

function ratioOf(app: Spread, beside: Spread | null): number | null {
  return beside && beside.median > 0 ? app.median / beside.median : null;
}

function aimOf(limit: number | undefined, ratio: number | null): Aim | undefined {
  return limit !== undefined && ratio !== null ? atMost(limit, ratio, "×") : undefined;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
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
  const other = loads.other.length > 0 ? count(spread(loads.other.map(read))) + unit : undefined;
  const aim: Aim | undefined = limit === undefined ? undefined : atMost(limit, app.median, unit);
  return { label, app: count(app) + unit, floor: count(floor) + unit, other, aim };
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
