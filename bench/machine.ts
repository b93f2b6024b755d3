import { spawnSync } from "node:child_process";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import type { Browser } from "@playwright/test";
import { root } from "../scripts/paths.mjs";

/** Where and when the numbers were taken: they hold for that only. */
export interface Machine {
  date: string;
  processor: string;
  processors: number;
  memoryGiB: number;
  system: string;
  node: string;
  browser: string;
  /** How many processes wanted the processor during the last minute before the bench: more than none spoils it. */
  load: number;
  /** The commit of the app, "+" where files were changed since. Null outside of a git checkout. */
  commit: string | null;
}

export function describeMachine(browser: Browser): Machine {
  const [processor] = cpus();
  return {
    date: new Date().toISOString(),
    processor: processor?.model.trim() ?? "unknown",
    processors: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    browser: `Chromium ${browser.version()}`,
    load: loadavg()[0] ?? 0,
    commit: commitNow(),
  };
}

function commitNow(): string | null {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
  const head = git("rev-parse", "--short", "HEAD");
  if (head.status !== 0) return null;
  return head.stdout.trim() + (git("status", "--porcelain", "--", "src").stdout ? "+" : "");
}
