import type { CDPSession } from "@playwright/test";

/**
 * Measures a page's main thread by its CPU time, which other programs affect least.
 *
 * @returns reads the milliseconds since the page started
 */
export async function clockMainThread(devtools: CDPSession): Promise<() => Promise<number>> {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}
