import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../scripts/paths.mjs";
import { PlainError } from "../scripts/plain-error.mjs";
import { AIMS } from "./aims.ts";
import { likeOften } from "./like.ts";
import { type LoadAims, reportLoads } from "./load-report.ts";
import { describeMachine } from "./machine.ts";
import { type LoadSeries, measureLoads } from "./measure-loads.ts";
import { measureMemory } from "./memory.ts";
import { measureNavigation } from "./navigation.ts";
import { type BenchOptions, readBenchOptions } from "./options.ts";
import { reportLike, reportMemory, reportNavigation, reportPalette, reportScroll, reportTyping } from "./other-reports.ts";
import { scrollFar } from "./scroll.ts";
import { searchPalette } from "./palette.ts";
import { reportViews } from "./view-report.ts";
import { measureViews } from "./views.ts";
import { setStage } from "./stage.ts";
import { typeOften } from "./typing.ts";

/** Fewer runs: measuring every view, also on a slow phone, takes long. */
const VIEW_RUNS = 3;

try {
  await main(readBenchOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  // Child processes must not keep this one alive.
  process.exit(1);
}

/** `npm run bench`: compares the production build with a minimal page (the floor), in one run on one machine. */
async function main({ parts, runs, reset, compare }: BenchOptions): Promise<void> {
  const stage = await setStage(reset, compare);
  try {
    const machine = describeMachine(stage.browser);
    const { processors, processor, memoryGiB, browser, load } = machine;
    console.log(
      `${processors} × ${processor}, ${memoryGiB} GiB, ${browser}, load ${load.toFixed(1)}. Medians (least–most) of ${runs} runs.`,
    );

    if (load > processors) console.log("Other programs keep this machine busy: times will be longer than they should be.");

    const loads = parts.includes("load") ? await measureLoads(stage, runs) : null;
    for (const series of loads ?? []) console.log(`\n${reportLoads(series.title, series.loads, aimsOf(series))}`);
    const views = parts.includes("views") ? await measureViews(stage, Math.min(runs, VIEW_RUNS)) : null;
    for (const series of views ?? []) console.log(`\n${reportViews(series)}`);
    const scroll = parts.includes("scroll") ? await scrollFar(stage) : null;
    if (scroll) console.log(`\n${reportScroll(scroll)}`);
    const like = parts.includes("like") ? await likeOften(stage) : null;
    if (like) console.log(`\n${reportLike(like)}`);
    const typing = parts.includes("typing") ? await typeOften(stage) : null;
    if (typing) console.log(`\n${reportTyping(typing)}`);
    const palette = parts.includes("palette") ? await searchPalette(stage) : null;
    if (palette) console.log(`\n${reportPalette(palette)}`);
    const navigation = parts.includes("navigation") ? await measureNavigation(stage, runs) : null;
    for (const series of navigation ?? []) console.log(`\n${reportNavigation(series)}`);
    const memory = parts.includes("memory") ? await measureMemory(stage) : null;
    if (memory) console.log(`\n${reportMemory(memory)}`);

    const results = { machine, runs, aims: AIMS, loads, views, scroll, like, typing, palette, navigation, memory };
    console.log(`\nAll of it is in ${writeResults(results, machine.date)}`);
  } finally {
    await stage.close();
  }
}

function aimsOf({ condition, phase }: LoadSeries): LoadAims {
  if (phase === "warm") return { isCold: false };
  if (condition !== "plain") return { isCold: true, ratio: AIMS.slowColdRatio };
  return { isCold: true, ratio: AIMS.coldRatio, mainThreadRatio: AIMS.mainThreadRatio };
}

/** @returns the file's path relative to the repository */
function writeResults(results: object, date: string): string {
  const folder = join(root, "bench", "results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${date.replace(/[:.]/g, "-")}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return relative(root, file);
}
