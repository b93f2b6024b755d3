import { PlainError } from "../scripts/plain-error.mjs";
import { PLAIN } from "./conditions.ts";
import { heldBy } from "./heap.ts";
import { LONG } from "./long-feed.ts";
import type { Build, Stage } from "./stage.ts";

/** Passes through the long feed, down and up in turns; the first one loads it. */
const TIMES = 10;

/** Pixels per frame: every page of the feed is reached, though not every element. */
const STEP_PX = 6_000;

/** The feed has ended if nothing moves or arrives for this long. Milliseconds. */
const STUCK_MS = 15_000;

/** Memory used for the long feed. Heaps in MB (1,000,000 bytes) after garbage collection. */
export interface Memory {
  /** Number of elements scrolled past. */
  reached: number;
  /** With only the first page. */
  atFirst: number;
  /** After each pass. */
  heaps: readonly number[];
  /** DOM nodes at the end. */
  nodes: number;
  /** API calls after the first pass: data that was evicted and read again. */
  laterCalls: number;
}

/** Scrolls ten times through a feed of 10,000 elements with two comments each, down and up in turns, in each build. */
export async function measureMemory(stage: Stage): Promise<Partial<Record<Build, Memory>>> {
  const measured: Partial<Record<Build, Memory>> = {};
  for (const build of stage.builds) measured[build] = await goThrough(stage, build);
  return measured;
}

async function goThrough(stage: Stage, build: Build): Promise<Memory> {
  const context = await stage.openContext(PLAIN, build);
  try {
    const page = await context.newPage();
    await page.goto(`${stage.urls[build]}groups/${stage.longFeedId}`);
    await page.evaluate(() => window.bench.firstElement);
    const devtools = await context.newCDPSession(page);
    const { heapMb: atFirst } = await heldBy(devtools);
    const heaps: number[] = [];
    let nodes = 0;
    let reached = 0;
    let laterCalls = 0;
    page.on("request", (request) => {
      if (heaps.length > 0 && request.resourceType() === "fetch" && request.url().startsWith(stage.orgUrl)) laterCalls++;
    });
    for (let time = 1; time <= TIMES; time++) {
      process.stdout.write(`\rGoing through ${LONG.toLocaleString("en")} elements, ${build}: ${time} of ${TIMES} …  `);
      const step = time % 2 === 1 ? STEP_PX : -STEP_PX;
      reached = Math.max(
        reached,
        await page.evaluate(([px, ms, last]) => window.bench.scrollToEnd(px, ms, last), [step, STUCK_MS, LONG] as const),
      );
      const held = await heldBy(devtools);
      heaps.push(held.heapMb);
      nodes = held.nodes;
    }
    process.stdout.write("\n");
    if (reached < LONG) throw new PlainError(`The feed ended at ${reached} of ${LONG} elements, so its memory says nothing.`);
    return { reached, atFirst, heaps, nodes, laterCalls };
  } finally {
    await context.close();
  }
}
