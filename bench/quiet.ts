import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";

const QUIET_MS = 800;
const QUIET_TIMEOUT_MS = 20_000;

/**
 * Watches a page's requests from now on.
 *
 * @returns waits until there have been no requests for a while, or until that takes too long
 */
export function whenQuiet(page: Page): () => Promise<void> {
  const open = new Set<object>();
  let lastAt = Date.now();
  page.on("request", (request) => {
    open.add(request);
    lastAt = Date.now();
  });
  const close = (request: object) => {
    open.delete(request);
    lastAt = Date.now();
  };
  page.on("requestfinished", close);
  page.on("requestfailed", close);
  return async () => {
    const until = Date.now() + QUIET_TIMEOUT_MS;
    lastAt = Date.now();
    while (Date.now() < until && (open.size > 0 || Date.now() - lastAt < QUIET_MS)) await wait(50);
  };
}
