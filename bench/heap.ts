import type { CDPSession } from "@playwright/test";

/** What a page still holds after garbage collection. */
export interface Held {
  /** JavaScript heap in MB (1,000,000 bytes). */
  heapMb: number;
  /** All DOM nodes of the page, including detached ones. */
  nodes: number;
}

/** Forces garbage collection and measures what is left. */
export async function heldBy(devtools: CDPSession): Promise<Held> {
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  return { heapMb: usedSize / 1e6, nodes };
}
