import type { CDPSession } from "@playwright/test";

/** What a page still holds when everything that can go has gone. */
export interface Held {
  /** JavaScript heap, in MB of 1,000,000 bytes. */
  heapMb: number;
  /** All nodes that the browser keeps for the page, detached ones included. */
  nodes: number;
}

/** Has the browser collect garbage, and measures what is left. */
export async function heldBy(devtools: CDPSession): Promise<Held> {
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  return { heapMb: usedSize / 1e6, nodes };
}
