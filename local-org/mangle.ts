import type { Mangling } from "./faults.ts";

/** The answer's body with the changes made. A path that leads nowhere changes nothing; the body given stays whole. */
export function mangled(body: unknown, manglings: readonly Mangling[]): unknown {
  return manglings.reduce((result, { path, change }) => at(result, path.split("."), change), body);
}

function at(value: unknown, [key, ...rest]: readonly string[], change: Mangling["change"]): unknown {
  if (!key) return "replace" in change ? change.replace : merged(value, change.merge);
  if (Array.isArray(value)) {
    const index = Number(key);
    return value.map((item: unknown, i) => (i === index ? at(item, rest, change) : item));
  }
  if (!isObject(value)) return value;
  return { ...value, [key]: at(value[key], rest, change) };
}

function merged(value: unknown, addition: unknown): unknown {
  if (!isObject(value) || !isObject(addition)) return addition;
  const result = { ...value };
  for (const [key, part] of Object.entries(addition)) result[key] = merged(value[key], part);
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
