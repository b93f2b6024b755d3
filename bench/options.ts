import { existsSync } from "node:fs";
import { join } from "node:path";
import { readOptions } from "../scripts/arguments.mjs";
import { PlainError } from "../scripts/plain-error.mjs";

const PARTS = ["load", "views", "scroll", "like", "typing", "palette", "navigation", "memory"] as const;

/** The parts of the bench. */
export type Part = (typeof PARTS)[number];

/** Options of `npm run bench`. */
export interface BenchOptions {
  parts: readonly Part[];
  /** Number of measured loads. */
  runs: number;
  /** Create the org's data anew. */
  reset: boolean;
  /** Folder of another build to compare with, or null. */
  compare: string | null;
}

/** @throws PlainError for an unknown option or value */
export function readBenchOptions(args: string[]): BenchOptions {
  const {
    only,
    runs = "7",
    reset = false,
    compare = null,
  } = readOptions(args, {
    only: { type: "string" },
    runs: { type: "string" },
    reset: { type: "boolean" },
    compare: { type: "string" },
  });
  const parts = PARTS.filter((part) => only === undefined || part === only);
  if (parts.length === 0) throw new PlainError(`--only ${only} is no part of the bench. The parts are ${PARTS.join(", ")}.`);
  if (!/^[1-9]\d{0,2}$/.test(runs)) throw new PlainError(`--runs ${runs} must be a whole number from 1 to 999.`);
  if (compare !== null && !existsSync(join(compare, "index.html"))) throw new PlainError(`--compare ${compare} is no folder of a build.`);
  return { parts, runs: Number(runs), reset, compare };
}
