import type { CDPSession } from "@playwright/test";

/**
 * Clocks a page's main thread by the processor time that it uses: what other programs do tells on it least.
 *
 * @returns reads the milliseconds since the page began
 */
export async function clockMainThread(devtools: CDPSession): Promise<() => Promise<number>> {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}
