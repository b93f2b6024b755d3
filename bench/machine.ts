import { spawnSync } from "node:child_process";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import type { Browser } from "@playwright/test";
import { root } from "../scripts/paths.mjs";

/** Machine and commit of a run: the numbers are only comparable on the same one. */
export interface Machine {
  date: string;
  processor: string;
  processors: number;
  memoryGiB: number;
  system: string;
  node: string;
  browser: string;
  /** Load average of the last minute before the bench: above 0, the numbers are unreliable. */
  load: number;
  /** The app's commit, with "+" if there are uncommitted changes. Null outside a git checkout. */
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
