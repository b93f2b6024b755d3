import { ApiError, illegalParameter } from "./errors.ts";
import { outsideOf } from "./filter-groups.ts";
import { choiceParam } from "./paging.ts";
import type { ApiContext } from "./route.ts";

/** Which part of an answer was asked for; null for all of it. */
export interface AnswerParts {
  /** Names that are left out, wherever they stand. */
  outside: ReadonlySet<string> | null;
  isWithout: boolean;
  /** Names from the outermost in, lists passed through. */
  paths: readonly (readonly string[])[];
}

/**
 * What the parameters `filterGroup`, `include` and `exclude` ask for. With a group and paths to include, the answer has
 * both; what is to be excluded is never there.
 *
 * @throws ApiError 400 for a path without its slash, for both parameters at once, and for a group that there is not
 */
export function answerParts(c: ApiContext): AnswerParts | null {
  const group = choiceParam(c, "filterGroup", ["Big", "Medium", "Small"]);
  const include = c.req.query("include");
  const exclude = c.req.query("exclude");
  if (include !== undefined && exclude !== undefined) throw illegalParameter("exclude", exclude);
  const text = include ?? exclude ?? "";
  if (text === "" && group === "Big") return null;
  const paths = text === "" ? [] : text.split("|");
  const wrong = paths.find((path) => !/^\/[^/]/.test(path));
  if (wrong !== undefined) throw new ApiError(400, "INVALID_FILTER_VALUE", `Invalid filter value: ${wrong}`);
  return {
    outside: group === "Big" ? null : outsideOf(group),
    isWithout: exclude !== undefined,
    paths: paths.map((path) => path.slice(1).split("/")),
  };
}

/** A body with those parts of it alone, or without them. Names that it does not have change nothing. */
export function partsOf(body: unknown, { outside, isWithout, paths }: AnswerParts): unknown {
  const inGroup = outside ? withoutNames(body, outside) : body;
  if (isWithout) return paths.reduce(without, inGroup);
  const known = paths.filter(([first]) => first !== undefined && isObject(body) && first in body);
  if (known.length === 0) return inGroup;
  const included = withOnly(body, known);
  return outside ? united(inGroup, included) : included;
}

function withoutNames(body: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(body)) return body.map((item) => withoutNames(item, names));
  if (!isObject(body)) return body;
  const kept = Object.entries(body).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutNames(part, names)]));
}

/** Two selections of the same body in one. */
function united(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return one.map((item, index) => united(item, other[index]));
  if (!isObject(one) || !isObject(other)) return other ?? one;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const part = (name: string): unknown => {
    if (!(name in one)) return other[name];
    return name in other ? united(one[name], other[name]) : one[name];
  };
  return Object.fromEntries([...names].map((name) => [name, part(name)]));
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
