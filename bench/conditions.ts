import type { BrowserContextOptions, CDPSession, Page } from "@playwright/test";

/** Device and network of a measurement. */
export interface Condition {
  name: "plain" | "slow phone";
  context: BrowserContextOptions;
  /** CPU slowdown factor. */
  cpu: number;
  network: { latencyMs: number; downBitsPerSecond: number; upBitsPerSecond: number } | null;
}

const LANGUAGE = { locale: "en-US", timezoneId: "UTC" } as const;

export const PLAIN: Condition = {
  name: "plain",
  context: { ...LANGUAGE, viewport: { width: 1280, height: 900 } },
  cpu: 1,
  network: null,
};

export const SLOW_PHONE: Condition = {
  name: "slow phone",
  context: { ...LANGUAGE, viewport: { width: 390, height: 844 }, hasTouch: true },
  cpu: 4,
  network: { latencyMs: 150, downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000 },
};

/** Throttles a page. The browser adds the latency to each request, but not always to preflights. */
export async function slowDown(page: Page, { cpu, network }: Condition): Promise<void> {
  if (cpu === 1 && !network) return;
  const devtools = await page.context().newCDPSession(page);
  await slowCpu(devtools, cpu);
  if (!network) return;
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: network.downBitsPerSecond / 8,
    uploadThroughput: network.upBitsPerSecond / 8,
  });
}

/** @param times slowdown factor; 1 is unthrottled */
export async function slowCpu(devtools: CDPSession, times: number): Promise<void> {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: times });
}
