import type { z } from "zod";
import { ApiError } from "../errors.ts";
import type { Json } from "../scope.ts";

/**
 * An input by its schema.
 *
 * @throws ApiError 400 where a property is of another kind
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: Json): z.infer<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ApiError(400, "JSON_PARSER_ERROR", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not understood"}`);
}

/** 400: something that an input must have is not there. */
export function missing(what: string): ApiError {
  return new ApiError(400, "REQUIRED_FIELD_MISSING", `Required fields are missing: [${what}]`);
}

/** 400: more of something than there may be. */
export function tooMuch(errorCode: "STRING_TOO_LONG" | "LIMIT_EXCEEDED" | "NUMBER_OUTSIDE_VALID_RANGE", message: string): ApiError {
  return new ApiError(400, errorCode, message);
}

/** 403: who asks may see it but not do this with it. */
export function forbidden(message: string): ApiError {
  return new ApiError(403, "INSUFFICIENT_ACCESS_OR_READONLY", message);
}
