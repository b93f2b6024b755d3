import { readOptions } from "../scripts/arguments.mjs";
import { PlainError } from "../scripts/plain-error.mjs";

const PARTS = ["load", "views", "scroll", "like"] as const;

/** What can be measured. */
export type Part = (typeof PARTS)[number];

/** Options of `npm run bench`. */
export interface BenchOptions {
  parts: readonly Part[];
  /** How often each load is measured. */
  runs: number;
  /** Fill the org anew. */
  reset: boolean;
}

/** @throws PlainError for an option or a value that there is not */
export function readBenchOptions(args: string[]): BenchOptions {
  const {
    only,
    runs = "7",
    reset = false,
  } = readOptions(args, {
    only: { type: "string" },
    runs: { type: "string" },
    reset: { type: "boolean" },
  });
  const parts = PARTS.filter((part) => only === undefined || part === only);
  if (parts.length === 0) throw new PlainError(`--only ${only} is no part of the bench. The parts are ${PARTS.join(", ")}.`);
  if (!/^[1-9]\d{0,2}$/.test(runs)) throw new PlainError(`--runs ${runs} must be a whole number from 1 to 999.`);
  return { parts, runs: Number(runs), reset };
}
