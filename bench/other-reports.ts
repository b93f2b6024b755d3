import { AIMS } from "./aims.ts";
import { LEAST_SEEN_MS, type Like } from "./like.ts";
import { LONG } from "./long-feed.ts";
import type { Memory } from "./memory.ts";
import type { NavigationSeries, Step } from "./navigation.ts";
import type { Scroll } from "./scroll.ts";
import type { Palette } from "./palette.ts";
import { type Spread, spread } from "./statistics.ts";
import type { Build } from "./stage.ts";
import type { Typing } from "./typing.ts";
import { type Aim, atLeast, atMost, formatTable, type Row } from "./table.ts";

/** The table for scrolling. */
export function reportScroll(scroll: Scroll): string {
  const { goal, reached, note, seconds, framesPerSecond, p99Frame, worstFrame, longTasks, domElements, nodes, heapMb } = scroll;
  const table = formatTable(`Scrolling the news feed, 400 px every 50 ms`, [
    { label: "element reached", app: reached.toLocaleString("en"), aim: atLeast(goal, reached) },
    { label: "time", app: `${seconds.toFixed(0)} s` },
    { label: "frames per second", app: framesPerSecond.toFixed(1), aim: atLeast(AIMS.framesPerSecond, framesPerSecond) },
    { label: "p99 frame", app: `${p99Frame.toFixed(0)} ms` },
    { label: "worst frame", app: `${worstFrame.toFixed(0)} ms` },
    { label: "frames without an element", app: scroll.blankFrames.toLocaleString("en") },
    { label: "long tasks", app: String(longTasks), aim: atMost(AIMS.longTasks, longTasks) },
    { label: "long tasks in all", app: `${scroll.longTasksSum.toFixed(0)} ms` },
    { label: "DOM elements at most", app: domElements.toLocaleString("en"), aim: atMost(AIMS.domElements, domElements) },
    { label: "nodes after collection", app: nodes.toLocaleString("en"), aim: atMost(AIMS.nodes, nodes) },
    { label: "heap after collection", app: `${heapMb.toFixed(1)} MB`, aim: atMost(AIMS.heapMb, heapMb, " MB") },
  ]);
  return note === null ? table : `${table}\n${note}`;
}

/** The table for likes. */
export function reportLike({ plain, slow }: Like): string {
  return formatTable("Like: from click to next paint", [
    { label: "plain", app: duration(plain), aim: atMost(AIMS.likeMs, plain.median, " ms") },
    { label: "processor at a quarter", app: duration(slow), aim: atMost(AIMS.slowLikeMs, slow.median, " ms") },
  ]);
}

/** The table for typing. */
export function reportTyping({ plain, slow }: Typing): string {
  return formatTable("Typing in a post of 10,000 characters: from key to next paint", [
    { label: "plain", app: duration(plain), aim: atMost(AIMS.keyMs, plain.median, " ms") },
    { label: "processor at a quarter", app: duration(slow), aim: atMost(AIMS.slowKeyMs, slow.median, " ms") },
  ]);
}

/** The table for the palette. */
export function reportPalette({ plain, slow }: Palette): string {
  return formatTable("Palette: from a key to the first things found in memory", [
    { label: "plain", app: spreadInFrames(plain), aim: atMost(AIMS.paletteFrames, frames(plain.median), " frames") },
    { label: "processor at a quarter", app: spreadInFrames(slow) },
  ]);
}

/** The table for navigations. */
export function reportNavigation({ cpu, builds }: NavigationSeries): string {
  const { app = {}, other } = builds;
  const limit = cpu === 1 ? AIMS.frames : AIMS.slowFrames;
  const rows = Object.entries(app).flatMap(([name, steps]): Row[] => {
    const beside = other?.[name];
    return [
      { label: name, app: inFrames(steps), other: beside && inFrames(beside), aim: atMost(limit, frames(middle(steps)), " frames") },
      { label: `${name}, main thread`, app: onMainThread(steps), other: beside && onMainThread(beside) },
    ];
  });
  return formatTable(`From click to first content, from memory${cpu === 1 ? "" : `, processor at 1/${cpu}`}`, rows);
}

/** The table for memory after 10,000 elements. */
export function reportMemory({ app, other }: Partial<Record<Build, Memory>>): string {
  const row = (label: string, read: (memory: Memory) => string, aim?: Aim) => ({
    label,
    app: app ? read(app) : "",
    other: other && read(other),
    aim,
  });
  const first = ({ heaps }: Memory) => heaps[0] ?? 0;
  const last = ({ heaps }: Memory) => heaps.at(-1) ?? 0;
  const growth = (memory: Memory) => last(memory) / first(memory);
  const mb = (value: number) => `${value.toFixed(1)} MB`;
  return formatTable(`Memory: ${LONG.toLocaleString("en")} elements with two comments each, after collection`, [
    row("heap with the first page", ({ atFirst }) => mb(atFirst)),
    row("heap after all were loaded", (memory) => mb(first(memory)), app && atMost(AIMS.longFeedHeapMb, first(app), " MB")),
    row("heap after going ten times through them", (memory) => mb(last(memory)), app && atMost(AIMS.longFeedHeapMb, last(app), " MB")),
    row("growth over these times", (memory) => `${growth(memory).toFixed(2)}×`, app && atMost(AIMS.heapGrowth, growth(app), "×")),
    row("nodes in the end", ({ nodes }) => nodes.toLocaleString("en")),
    row("calls after the first time", ({ laterCalls }) => laterCalls.toLocaleString("en")),
  ]);
}

function middle(steps: readonly Step[]): number {
  return spread(steps.map(({ time }) => time)).median;
}

function inFrames(steps: readonly Step[]): string {
  return spreadInFrames(spread(steps.map(({ time }) => time)));
}

function spreadInFrames({ median, min, max }: Spread): string {
  return `${median.toFixed(0)} ms, ${frames(median)} frames (${frames(min)}–${frames(max)})`;
}

function onMainThread(steps: readonly Step[]): string {
  const { median, min, max } = spread(steps.map(({ mainThread }) => mainThread));
  return `${median.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)})`;
}

/** Frames at 60 Hz. */
function frames(milliseconds: number): number {
  return Math.ceil((milliseconds * 60) / 1000);
}

function duration({ median, min, max }: Spread): string {
  return `${seen(median)} ms (${seen(min)}–${seen(max)})`;
}

function seen(milliseconds: number): string {
  return milliseconds < LEAST_SEEN_MS ? `<${LEAST_SEEN_MS}` : milliseconds.toFixed(0);
}
