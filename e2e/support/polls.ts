import type { OrgControl } from "./org-control.ts";
import { expect } from "./servers.ts";

/**
 * Waits for the first poll of a page that was loaded: some seconds later it asks, in one call, for all that is polled.
 * From then on it does so each minute, so that a clock can be moved.
 */
export async function firstPoll(org: OrgControl): Promise<void> {
  const isPoll = ({ parts = [], status }: Awaited<ReturnType<OrgControl["requests"]>>[number]) =>
    status === 200 && parts.some((path) => path.includes("/chatter/feeds/to/me/"));
  await expect.poll(async () => (await org.requests()).some(isPoll), { timeout: 20_000 }).toBe(true);
}
