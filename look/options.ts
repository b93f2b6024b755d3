import { readOptions } from "../scripts/arguments.mjs";
import { PlainError } from "../scripts/plain-error.mjs";
import { type Way, WAYS } from "./ways.ts";
import { type View, VIEWS } from "./views.ts";

/** Options of `npm run look`. */
export interface LookOptions {
  views: readonly View[];
  ways: readonly Way[];
  /** Take the pictures of the documentation anew, and no others. */
  docs: boolean;
}

/**
 * `--only news,post` are these views, `--way de-390` (or a part of the name: `390`, `dark`, `ar`) one way to look at it;
 * `--docs` takes the pictures of the documentation.
 *
 * @throws PlainError for an unknown option or value
 */
export function readLookOptions(args: string[]): LookOptions {
  const { only, way, docs = false } = readOptions(args, { only: { type: "string" }, way: { type: "string" }, docs: { type: "boolean" } });
  const views = VIEWS.filter(({ name }) => only === undefined || only.split(",").includes(name));
  const ways = WAYS.filter(({ name }) => way === undefined || name.split("-").includes(way) || name === way);
  if (views.length === 0) throw new PlainError(`--only ${only} has no view. The views are ${VIEWS.map(({ name }) => name).join(", ")}.`);
  if (ways.length === 0) throw new PlainError(`--way ${way} is none. The ways are ${WAYS.map(({ name }) => name).join(", ")}.`);
  return { views, ways, docs };
}
