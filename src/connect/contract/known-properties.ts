import { z } from "zod";

/** The schema inside "may be null or missing". */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;
}

/** The properties that an object of a schema, or each object of a list of it, is known to have. */
export function knownProperties(schema: unknown): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return knownProperties(inner.element);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/**
 * Where a body has properties that the schema has no name for, such as `elements[].capabilities.newOne`. Shapes without
 * any known property say nothing about what they hold, so nothing in them counts.
 */
export function unknownProperties(schema: unknown, value: unknown, path = ""): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return [...new Set(value.flatMap((item) => unknownProperties(inner.element, item, `${path}[]`)))];
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== "object" || value === null) return [];
  const known = new Map(Object.entries(inner.shape));
  if (known.size === 0) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return known.has(name) ? unknownProperties(known.get(name), item, at) : [at];
  });
}
