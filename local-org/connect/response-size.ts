import { ApiError, illegalParameter } from "./errors.ts";
import { choiceParam } from "./paging.ts";
import type { ApiContext } from "./route.ts";

/** Which part of an answer was asked for; null for all of it. */
export interface AnswerParts {
  isWithout: boolean;
  /** Names from the outermost in, lists passed through. */
  paths: readonly (readonly string[])[];
}

/**
 * What the parameters `include`, `exclude` and `filterGroup` ask for: `/a|/b/c`. Which properties stand in which filter
 * group no evidence says, so the groups are checked and leave everything.
 *
 * @throws ApiError 400 for a path without its slash, for both parameters at once, and for a group that there is not
 */
export function answerParts(c: ApiContext): AnswerParts | null {
  choiceParam(c, "filterGroup", ["Big", "Medium", "Small"]);
  const include = c.req.query("include");
  const exclude = c.req.query("exclude");
  if (include !== undefined && exclude !== undefined) throw illegalParameter("exclude", exclude);
  const text = include ?? exclude;
  if (text === undefined || text === "") return null;
  const paths = text.split("|");
  const wrong = paths.find((path) => !/^\/[^/]/.test(path));
  if (wrong !== undefined) throw new ApiError(400, "INVALID_FILTER_VALUE", `Invalid filter value: ${wrong}`);
  return { isWithout: exclude !== undefined, paths: paths.map((path) => path.slice(1).split("/")) };
}

/** A body with those parts of it alone, or without them. Names that it does not have change nothing. */
export function partsOf(body: unknown, { isWithout, paths }: AnswerParts): unknown {
  if (isWithout) return paths.reduce(without, body);
  const known = paths.filter(([first]) => first !== undefined && isObject(body) && first in body);
  return known.length === 0 ? body : withOnly(body, known);
}

function without(body: unknown, [name, ...rest]: readonly string[]): unknown {
  if (Array.isArray(body)) return body.map((item) => without(item, [name ?? "", ...rest]));
  if (!isObject(body) || name === undefined || !(name in body)) return body;
  const { [name]: part, ...others } = body;
  return rest.length === 0 ? others : { ...body, [name]: without(part, rest) };
}

function withOnly(body: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(body)) return body.map((item) => withOnly(item, paths));
  if (!isObject(body)) return body;
  const names = new Set(paths.flatMap(([name]) => name ?? []));
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, part]) => {
      if (!names.has(name)) return [];
      const inner = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
      return [[name, inner.some((rest) => rest.length === 0) ? part : withOnly(part, inner)]];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
