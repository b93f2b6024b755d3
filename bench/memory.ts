import { PlainError } from "../scripts/plain-error.mjs";
import { PLAIN } from "./conditions.ts";
import { heldBy } from "./heap.ts";
import { LONG } from "./long-feed.ts";
import type { Build, Stage } from "./stage.ts";

/** How often the long feed is gone through: the first time loads it, the others begin where the one before ended. */
const TIMES = 10;

/** Pixels for each frame: every page of the feed comes into view, if not every element. */
const STEP_PX = 6_000;

/** Where nothing moves and nothing comes for so long, a feed is at its end. Milliseconds. */
const STUCK_MS = 15_000;

/** What a build holds of the long feed. Heaps in MB of 1,000,000 bytes, after garbage collection. */
export interface Memory {
  /** Elements that were gone through. */
  reached: number;
  /** With the first page alone. */
  atFirst: number;
  /** After each time through. */
  heaps: readonly number[];
  /** Nodes that the browser keeps in the end. */
  nodes: number;
  /** Calls of the API after the first time through: what was let go and is read again. */
  laterCalls: number;
}

/** Goes ten times through a feed of ten thousand elements with two comments each, down and up in turns, in each build. */
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
