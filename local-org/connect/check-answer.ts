import type { z } from "zod";
import { unknownProperties } from "../../src/connect/contract/known-properties.ts";

/**
 * What is wrong with a body by the contract: values of other kinds, and properties that the contract does not name.
 * The contract lets unknown properties through, as clients must; what this org makes up itself has none.
 */
export function problemsOf(schema: z.ZodType, body: unknown): string[] {
  const parsed = schema.safeParse(body);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  return [...problems, ...unknownProperties(schema, body).map((path) => `${path}: unknown property`)];
}
