import { vi } from "vitest";

/**
 * Runs `check` until it passes, and gives what it returns. Waits as long as a busy machine may need; Vitest's own second is
 * too short for that.
 */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, { timeout: 5_000 });
}
