import { z } from "zod";

/**
 * What is wrong with a body by the contract: values of other kinds, and properties that the contract does not name.
 * The contract lets unknown properties through, as clients must; what this org makes up itself has none.
 */
export function problemsOf(schema: z.ZodType, body: unknown): string[] {
  const parsed = schema.safeParse(body);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  return [...problems, ...unknownProperties(schema, body, "")];
}

function unknownProperties(schema: unknown, value: unknown, path: string): string[] {
  if (value === null || value === undefined) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unknownProperties(schema.unwrap(), value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => unknownProperties(schema.element, item, `${path}.${index}`));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const properties = new Map<string, unknown>(Object.entries(schema.shape as object));
  return Object.entries(value).flatMap(([name, item]) => {
    const at = path ? `${path}.${name}` : name;
    return properties.has(name) ? unknownProperties(properties.get(name), item, at) : [`${at}: unknown property`];
  });
}
