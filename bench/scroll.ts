import { setTimeout as wait } from "node:timers/promises";
import { slowDown, PLAIN } from "./conditions.ts";
import { heldBy } from "./heap.ts";
import { percentile } from "./statistics.ts";
import type { Stage } from "./stage.ts";

const GOAL = 3000;
const STEP_PX = 400;
const STEP_MS = 50;
const CAP_MS = 240_000;
/** The feed has ended if no further element arrives for this long. */
const STUCK_MS = 15_000;

/** Results of scrolling down the news feed. */
export interface Scroll {
  goal: number;
  /** The highest position that was in the document. */
  reached: number;
  /** A sentence on why it stopped before the goal, or null. */
  note: string | null;
  seconds: number;
  framesPerSecond: number;
  /** 99th percentile of the milliseconds between frames. */
  p99Frame: number;
  worstFrame: number;
  blankFrames: number;
  longTasks: number;
  longTasksSum: number;
  /** The maximum in the document at a time. */
  domElements: number;
  /** All DOM nodes after garbage collection, including detached ones. */
  nodes: number;
  /** JavaScript heap after garbage collection in MB (1,000,000 bytes). */
  heapMb: number;
}

/** Scrolls the news feed with the wheel at a steady pace until {@link GOAL} elements have passed. */
export async function scrollFar(stage: Stage): Promise<Scroll> {
  const context = await stage.openContext(PLAIN, "app");
  try {
    const page = await context.newPage();
    await slowDown(page, PLAIN);
    await page.goto(stage.urls.app);
    await page.evaluate(() => window.bench.firstElement);
    const devtools = await context.newCDPSession(page);
    await page.mouse.move(640, 450);
    await page.evaluate(() => {
      window.bench.longTasks.length = 0;
      window.bench.watchFrames();
    });

    const beganAt = Date.now();
    let reached = 0;
    let reachedAt = beganAt;
    let note: string | null = null;
    for (let step = 1; reached < GOAL && note === null; step++) {
      await Promise.all([page.mouse.wheel(0, STEP_PX), wait(STEP_MS)]);
      if (step % 20 !== 0) continue;
      const highest = await page.evaluate(() => window.bench.frames?.highest ?? 0);
      if (highest > reached) reachedAt = Date.now();
      reached = highest;
      if (Date.now() - reachedAt > STUCK_MS) note = `No further element came after ${reached}.`;
      else if (Date.now() - beganAt > CAP_MS) note = `Stopped after ${CAP_MS / 1000} s at ${reached}.`;
    }

    const frames = await page.evaluate(() => {
      window.bench.stopFrames?.();
      return window.bench.frames;
    });
    const longTasks = await page.evaluate(() => window.bench.longTasks.map(({ duration }) => duration));
    const elementsNow = await page.evaluate(() => document.querySelectorAll("*").length);
    const { heapMb, nodes } = await heldBy(devtools);

    const times = frames?.times ?? [];
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
    return {
      goal: GOAL,
      reached: frames?.highest ?? 0,
      note: reached >= GOAL ? null : note,
      seconds,
      framesPerSecond: gaps.length / seconds,
      p99Frame: percentile(gaps, 99),
      worstFrame: percentile(gaps, 100),
      blankFrames: frames?.blank ?? 0,
      longTasks: longTasks.length,
      longTasksSum: longTasks.reduce((sum, duration) => sum + duration, 0),
      domElements: Math.max(elementsNow, frames?.mostElements ?? 0),
      nodes,
      heapMb,
    };
  } finally {
    await context.close();
  }
}
