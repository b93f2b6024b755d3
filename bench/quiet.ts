import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";

const QUIET_MS = 800;
const QUIET_TIMEOUT_MS = 20_000;

/**
 * Follows the requests of a page from now on.
 *
 * @returns a function that waits until nothing has been asked for during a while, or until that takes too long
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
